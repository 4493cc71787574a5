import { dayAt } from '../../due/working-hours';
import type { Impression } from '../../impression/impression';
import { ofType, type Keeping } from '../keeping';
import type { Meeting } from './index';
import { beginOf, standingOf, type MeetingClock } from './standing';

/** The meetings with one person: what is to come, the next one first, and what to ask about, the latest first. */
export interface MeetingsWith {
  readonly ahead: readonly Meeting[];
  readonly asking: readonly Meeting[];
}

/** Returns the meetings with a person, from everything that is kept about them. */
export function meetingsWith(
  keeping: readonly Keeping[],
  impressions: readonly Impression[],
  clock: MeetingClock,
): MeetingsWith {
  const inOrder = ofType(keeping, 'meeting').toSorted(
    (a, b) => beginOf(a, clock.zone) - beginOf(b, clock.zone) || (a.id < b.id ? -1 : 1),
  );
  const standing = (one: 'ahead' | 'asking') =>
    inOrder.filter((meeting) => standingOf(meeting, impressions, clock) === one);
  return { ahead: standing('ahead'), asking: standing('asking').toReversed() };
}

/** Whether a meeting is to come, later today included; `now` is epoch ms. */
export const hasMeetingAhead = (
  keeping: readonly Keeping[],
  { now, zone }: Pick<MeetingClock, 'now' | 'zone'>,
): boolean =>
  ofType(keeping, 'meeting').some(
    ({ cancelledAt, due }) =>
      cancelledAt === undefined && (due.type === 'at' ? due.at > now : due.day >= dayAt(now, zone)),
  );
