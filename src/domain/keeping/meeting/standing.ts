import { dueDay } from '../../due/due-day';
import { dueInstant } from '../../due/due-instant';
import { knownZone } from '../../due/known-zone';
import { dayAt, type WorkingHours } from '../../due/working-hours';
import type { Impression } from '../../impression/impression';
import type { Meeting } from './index';

/** `ahead`: still to come; `asking`: its time is over, and nobody has said how it went; `over`: nothing is left to do. */
export type MeetingStanding = 'ahead' | 'asking' | 'over';

/** For how long after its time a meeting is asked about: later, nobody remembers (ms). */
export const askedFor = 14 * 86_400_000;

/** Where and when the user is; `now` is epoch ms. */
export interface MeetingClock {
  readonly now: number;
  readonly zone: string;
  readonly hours: WorkingHours;
}

/** Returns how a meeting stands; `impressions` are those of the person whom it is with. */
export function standingOf(
  meeting: Meeting,
  impressions: readonly Impression[],
  { now, zone, hours }: MeetingClock,
): MeetingStanding {
  if (meeting.cancelledAt !== undefined) return 'over';
  if (impressions.some((left) => tellsOf(left, meeting, zone))) return 'over';
  const asksFrom = dueInstant(meeting.due, zone, hours);
  if (now < asksFrom) return 'ahead';
  return now < asksFrom + askedFor ? 'asking' : 'over';
}

/**
 * Whether an interaction shows how a meeting went: one after the meeting's time, unless we only sent something. One that was
 * logged for a day without an hour ("yesterday's demo") counts if the meeting was on that day.
 */
function tellsOf({ happenedAt, loggedAt, oneWay }: Impression, meeting: Meeting, zone: string): boolean {
  if (oneWay || happenedAt <= meeting.madeAt) return false;
  const begins = beginOf(meeting, zone);
  if (happenedAt >= begins) return true;
  return (
    loggedAt !== undefined && loggedAt >= begins && dayAt(happenedAt, knownZone(zone)) === dueDay(meeting.due)
  );
}

/** Returns when a meeting begins (epoch ms): a day without an hour with its midnight. */
export function beginOf({ due }: Pick<Meeting, 'due'>, zone: string): number {
  return due.type === 'at'
    ? due.at
    : Temporal.PlainDate.from(due.day).toZonedDateTime(knownZone(zone)).epochMilliseconds;
}

/** Returns when the next of these meetings begins to be asked about (epoch ms); Infinity if none is to come. */
export const nextAsked = (meetings: readonly Meeting[], { now, zone, hours }: MeetingClock): number =>
  Math.min(...meetings.map(({ due }) => dueInstant(due, zone, hours)).filter((at) => at > now), Infinity);
