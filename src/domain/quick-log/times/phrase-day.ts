import { nextWorkingDay } from '../../due/next-working-day';
import { inWeek } from './in-week';
import type { Moment } from './moment';
import type { Phrase } from './phrase';
import type { Piece } from './piece';
import { endOf } from './stretch-pieces';

export interface Day {
  readonly date: Temporal.PlainDate;
  readonly doubtful: boolean;
}

/** Returns the day of a phrase; `clock` (wall time, `15:00`) tells whether an hour of today is still to come. */
export function dayOf(phrase: Phrase, clock: string | undefined, moment: Moment): Day {
  const day = weekendOf(phrase, moment) ?? saidDay(phrase.pieces, clock, moment);
  if (phrase.pieces.some(({ weekend }) => weekend !== undefined)) return day;
  // Before the end of the week is by its end.
  const byEnd = phrase.pieces.some((piece) => piece.stretchEnd === true);
  if (!phrase.before || clock !== undefined || byEnd) return day;
  return { date: lastWorkdayBefore(day.date, moment), doubtful: true };
}

/** Before it is the working day before, after it the one after; over it, which of its days is not said. */
function weekendOf({ pieces, before, until, after }: Phrase, moment: Moment): Day | undefined {
  const ahead = pieces.find((piece) => piece.weekend !== undefined)?.weekend;
  if (ahead === undefined) return undefined;
  const saturday = inWeek(moment, ahead, 6);
  if (after) {
    const next = nextWorkingDay(saturday.add({ days: 1 }).toString(), moment.hours);
    return { date: Temporal.PlainDate.from(next), doubtful: false };
  }
  if (before || until) return { date: lastWorkdayBefore(saturday, moment), doubtful: !before };
  return { date: saturday.add({ days: 1 }), doubtful: true };
}

function saidDay(pieces: readonly Piece[], clock: string | undefined, moment: Moment): Day {
  const date = pieces.find((piece) => piece.date)?.date;
  const week = pieces.find((piece) => piece.week !== undefined)?.week;
  const weekday = pieces.find((piece) => piece.weekday)?.weekday;
  if (date) return { date, doubtful: isContradicted(date, weekday) };
  if (week !== undefined && weekday) return { date: inWeek(moment, week, weekday.day), doubtful: false };
  if (week !== undefined) return { date: endOf('week', week, moment), doubtful: true };
  if (weekday) return weekdayOf(weekday, clock, moment);
  return isRunning(pieces, moment) ? nextMorning(moment) : withoutDay(clock, moment);
}

/** "In the morning", said in the morning, is the next one; "this morning" has its day. */
const isRunning = (pieces: readonly Piece[], { now }: Moment) =>
  now.hour >= firstHour &&
  pieces.some(({ part }) => part === 'morning') &&
  !pieces.some(({ clock }) => clock);

/** Before it, somebody is still up, and means the morning that comes. */
const firstHour = 5;

function nextMorning({ today, hours }: Moment): Day {
  const next = Temporal.PlainDate.from(nextWorkingDay(today.toString(), hours));
  return { date: next, doubtful: !next.equals(today.add({ days: 1 })) };
}

/** "Monday 1 December" is a Tuesday. */
const isContradicted = (date: Temporal.PlainDate, weekday: Piece['weekday']) =>
  weekday !== undefined && weekday.which !== 'last' && weekday.day !== date.dayOfWeek;

function weekdayOf(
  { day, which }: NonNullable<Piece['weekday']>,
  clock: string | undefined,
  moment: Moment,
): Day {
  const thisWeek = inWeek(moment, 0, day);
  const ahead = moment.today.until(thisWeek).days;
  if (which === 'last')
    return { date: ahead < 0 ? thisWeek : thisWeek.subtract({ days: 7 }), doubtful: false };
  // "Next Friday" said on a Tuesday may be this week's to some.
  if (which === 'next') return { date: inWeek(moment, 1, day), doubtful: ahead > 0 };
  if (ahead > 0) return { date: thisWeek, doubtful: false };
  if (ahead === 0 && !isOver(clock, moment)) return { date: thisWeek, doubtful: true };
  return { date: inWeek(moment, 1, day), doubtful: ahead === 0 || which === 'coming' };
}

// An hour without a day is today's; if it is over, the next working day's, and in doubt.
function withoutDay(clock: string | undefined, moment: Moment): Day {
  if (!isOver(clock, moment)) return { date: moment.today, doubtful: false };
  const next = nextWorkingDay(moment.today.toString(), moment.hours);
  return { date: Temporal.PlainDate.from(next), doubtful: true };
}

const isOver = (clock: string | undefined, { now }: Moment) =>
  clock !== undefined && Temporal.PlainTime.compare(Temporal.PlainTime.from(clock), now.toPlainTime()) <= 0;

function lastWorkdayBefore(date: Temporal.PlainDate, { today, hours }: Moment): Temporal.PlainDate {
  for (let days = 1; days <= 7; days++) {
    const before = date.subtract({ days });
    if (Temporal.PlainDate.compare(before, today) < 0) break;
    if (hours.days.includes(before.dayOfWeek)) return before;
  }
  return date;
}
