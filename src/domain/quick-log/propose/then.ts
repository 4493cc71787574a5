import type { Due } from '../../due/due';
import type { DateWords } from '../times/date-words';
import { findDue } from '../times/find-due';
import type { ReadContext } from '../marks/read-context';
import type { DueReading } from '../reading';

/** "the week after", after a time that was said */
const weekAfter = /(?:^|\s)(?:the week after|die woche danach|la semaine d'après)$/iu;
const then = /(?:^|\s)(?:then|à ce moment-là)$|\sdann(?=\s|$)/iu;
/** How far back the time may have been said. */
const longest = 160;

/** Gives the time that a "then" at the end takes up ("she's out until Thursday, I'll try again then"): the last one said, in doubt. */
export function sayThen(
  words: string,
  from: number,
  languages: readonly DateWords[],
  { sentence, moment }: Pick<ReadContext, 'sentence' | 'moment'>,
): DueReading | undefined {
  const isWeekAfter = weekAfter.test(words);
  if (!isWeekAfter && !then.test(words)) return undefined;
  const clauses = sentence.typed.slice(Math.max(0, from - longest), from).split(/[.,;!?]\s/u);
  for (const clause of clauses.toReversed()) {
    const found = findDue(clause, languages, moment, false);
    if (found) return { known: true, due: isWeekAfter ? weekLater(found.due) : found.due, doubtful: true };
  }
  return undefined;
}

const weekLater = (due: Due): Due =>
  due.type === 'day' ? { ...due, day: Temporal.PlainDate.from(due.day).add({ weeks: 1 }).toString() } : due;
