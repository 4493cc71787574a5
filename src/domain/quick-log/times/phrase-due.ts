import type { Due } from '../../due/due';
import { dueAtInstant, dueAtWall } from '../../due/due-at';
import { endOfWork } from '../../due/working-hours';
import type { Phrase } from './phrase';
import type { Moment } from './moment';
import type { Clock, Piece } from './piece';
import { dayOf, type Day } from './phrase-day';
import type { DayPart } from './date-words';

/** A due time, and whether it could as well be another. */
export interface DueFound {
  readonly due: Due;
  readonly doubtful: boolean;
}

/** Returns the due time of a phrase, or undefined if its pieces say none. */
export function dueOf(phrase: Phrase, moment: Moment): DueFound | undefined {
  const { pieces } = phrase;
  const instant = pieces.find((piece) => piece.at !== undefined)?.at;
  if (instant !== undefined) return { due: toTheMinute(instant, moment.zone), doubtful: phrase.unsure };
  const clock = clockOf(pieces, moment);
  const elsewhere = clock === undefined ? undefined : laterToday(phrase, clock, moment);
  if (elsewhere) return elsewhere;
  const day = dayOf(phrase, clock, moment);
  const isMidnight = clock === midnight && !pieces.some(({ part }) => part === 'midnight');
  const doubtful =
    day.doubtful || isMidnight || phrase.unsure || pieces.some((piece) => piece.doubtful === true);
  if (clock === undefined) return { due: byDay(day, moment), doubtful };
  const clockOnDay = `${day.date.toString()}T${clock}`;
  const zone = pieces.find((piece) => piece.zone)?.zone;
  if (zone === undefined) return { due: dueAtWall(clockOnDay, moment.zone), doubtful };
  return { due: inOwnZone(dueAtWall(clockOnDay, zone), moment), doubtful };
}

/** "9am PT", said in London at eleven, is still to come today. */
function laterToday({ pieces, unsure }: Phrase, clock: string, moment: Moment): DueFound | undefined {
  const zone = pieces.find((piece) => piece.zone)?.zone;
  if (zone === undefined || pieces.some(({ date, weekday, week }) => date ?? weekday ?? week))
    return undefined;
  const due = dueAtWall(`${moment.today.toString()}T${clock}`, zone);
  if (due.type !== 'at' || due.at <= moment.instant) return undefined;
  return {
    due: inOwnZone(due, moment),
    doubtful: unsure || pieces.some(({ doubtful }) => doubtful === true),
  };
}

/** "5pm ET", as the user's own clock shows it. */
const inOwnZone = (due: Due, { zone }: Moment): Due => (due.type === 'at' ? toTheMinute(due.at, zone) : due);

function toTheMinute(instant: number, zone: string): Due {
  const due = dueAtInstant(instant, zone);
  return due.type === 'at' ? { ...due, wall: due.wall.slice(0, 16) } : due;
}

// Said after work about today, the end of the working day is gone: what is meant is before midnight.
function byDay({ date }: Day, { today, instant, zone, hours }: Moment): Due {
  const day = date.toString();
  const over = date.equals(today) && instant >= endOfWork(day, zone, hours);
  return over ? dueAtWall(`${day}T23:59`, zone) : { type: 'day', day };
}

/** The hour that a part of the day ends with; the afternoon ends with the working day. */
const partEnds: Readonly<Record<DayPart, string | undefined>> = {
  start: undefined,
  morning: '12:00',
  noon: '12:00',
  afternoon: undefined,
  evening: '20:00',
  midnight: '23:59',
};

function clockOf(pieces: readonly Piece[], { hours }: Moment): string | undefined {
  const part = pieces.find((piece) => piece.part)?.part;
  const clock = pieces.find((piece) => piece.clock)?.clock;
  if (clock) return wall(clock, part);
  if (part === 'start') return hours.start;
  return part && partEnds[part];
}

const midnight = '23:59';

const pad = (n: number) => String(n).padStart(2, '0');

function wall({ hour, minute, sure, half }: Clock, part: DayPart | undefined): string {
  // "tonight at 12"
  if (part === 'evening' && hour === 12 && !sure) return midnight;
  // "ce soir à 8h" is said in the evening, whatever the mark of the hour.
  const isLate = sure && part === 'evening' && half !== true && hour < 12;
  const plus = isLate ? 12 : sure ? 0 : afternoon(hour, part);
  return `${pad(hour + plus)}:${pad(minute)}`;
}

// A bare hour from one to seven is in the afternoon, unless the morning was named.
function afternoon(hour: number, part: DayPart | undefined): 0 | 12 {
  if (part === 'morning' || hour >= 12) return 0;
  return hour <= 7 || part === 'evening' || part === 'afternoon' ? 12 : 0;
}
