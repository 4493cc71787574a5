import { forLanguages } from '../marks/for-languages';
import { lowered } from '../text/plain-text';
import type { Due } from '../../due/due';
import type { DateWords } from '../times/date-words';
import { findDue } from '../times/find-due';
import type { ReadContext } from '../marks/read-context';
import type { DueReading } from '../reading';

/** "the week after", after a time that was said */
const weekAfter = forLanguages((any) => `(?:^|\\s)${any('weekAfter')}$`);
const then = forLanguages((any) => `(?:^|\\s)${any('thenLast')}$|\\s${any('thenAnywhere')}(?=\\s|$)`);
/** How far back the time may have been said. */
const longest = 160;

/** Returns the time that a "then" at the end takes up ("she's out until Thursday, I'll try again then"): the last one said, in doubt. */
export function sayThen(
  words: string,
  from: number,
  languages: readonly DateWords[],
  { sentence, moment, lexicon }: Pick<ReadContext, 'sentence' | 'moment' | 'lexicon'>,
): DueReading | undefined {
  const isWeekAfter = weekAfter(lexicon).test(lowered(words));
  if (!isWeekAfter && !then(lexicon).test(lowered(words))) return undefined;
  const clauses = sentence.typed.slice(Math.max(0, from - longest), from).split(/[.,;!?]\s/u);
  for (const clause of clauses.toReversed()) {
    const found = findDue(clause, languages, moment, false);
    if (found) return { known: true, due: isWeekAfter ? weekLater(found.due) : found.due, doubtful: true };
  }
  return undefined;
}

const weekLater = (due: Due): Due =>
  due.type === 'day' ? { ...due, day: Temporal.PlainDate.from(due.day).add({ weeks: 1 }).toString() } : due;
