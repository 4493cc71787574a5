import { forLanguages } from '../marks/for-languages';
import type { ReadContext } from '../marks/read-context';
import type { Span } from '../reading';
import { lowered } from '../text/plain-text';
import type { DateWords } from '../times/date-words';
import { findDue } from '../times/find-due';
import type { Due } from '../../due/due';

/** A time that is said by another: it is known only as well as that one. */
export interface TimeByOther {
  readonly due: Due;
  /** Where it stands in the words. */
  readonly span: Span;
}

const then = forLanguages((any) => `(?:^|\\s)${any('thenLast')}$|\\s${any('thenAnywhere')}(?=\\s|$)`);
const besideWord = forLanguages(
  (any) => `\\s(?:${any('thatBefore')}|${any('thatAfter')})(?=\\s*(?:$|[.,;!?)]))`,
);
/** "the mon before", "2 days after", "the week after" */
const beside = forLanguages(
  (any, lexicon) =>
    `(?<=^|\\s)(?:${any('besideLead')}\\s)?(?:(?<weekday>${weekdays(lexicon)})|(?:(?<count>\\d|${numbers(lexicon)})\\s)?(?:(?<days>${any('dayUnit')})|(?<weeks>${any('weekUnit')})))\\s(?:(?<before>${any('thatBefore')})|${any('thatAfter')})(?=\\s*(?:$|[.,;!?)]))`,
);
const weekdays = (lexicon: ReadContext['lexicon']) =>
  lexicon.flatMap(({ words }) => Object.keys(words.dates.weekdays)).join('|');
const numbers = (lexicon: ReadContext['lexicon']) =>
  lexicon.flatMap(({ words }) => Object.keys(words.dates.numbers)).join('|');
/** How far back the time may have been said. */
const longest = 160;

/**
 * Returns the time that words take from the one that was said last before them: "she's out until Thursday, I'll try again then",
 * "workshop on the 3rd, pre-read out the mon before".
 */
export function timeByOther(
  words: string,
  from: number,
  languages: readonly DateWords[],
  of: Pick<ReadContext, 'sentence' | 'moment' | 'lexicon'>,
): TimeByOther | undefined {
  const low = lowered(words);
  // Dear, and hardly ever there.
  const isBeside = besideWord(of.lexicon).test(low);
  const match = (isBeside && beside(of.lexicon).exec(low)) || then(of.lexicon).exec(low);
  if (!match) return undefined;
  const clauses = of.sentence.typed.slice(Math.max(0, from - longest), from).split(/[.,;!?]\s/u);
  for (const clause of clauses.toReversed()) {
    const found = findDue(clause, languages, of.moment, false);
    if (!found) continue;
    const at = match.index + (/^\s/u.test(match[0]) ? 1 : 0);
    return {
      due: shifted(found.due, match.groups ?? {}, of.lexicon),
      span: [at, match.index + match[0].length],
    };
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function shifted(
  due: Due,
  { weekday, days, weeks, count, before }: Groups,
  lexicon: ReadContext['lexicon'],
): Due {
  if (!weekday && !days && !weeks) return due;
  const said = Temporal.PlainDate.from(due.type === 'at' ? due.wall.slice(0, 10) : due.day);
  const sign = before ? -1 : 1;
  const wanted = lexicon.map(({ words }) => words.dates.weekdays[weekday ?? '']).find(Boolean);
  const distance = (wanted ?? said.dayOfWeek) - said.dayOfWeek;
  const toDay = sign * ((sign * distance + 7) % 7 || 7);
  const counted = lexicon.map(({ words }) => words.dates.numbers[count ?? '']).find(Boolean);
  const many = sign * (Number(count) || Math.ceil(counted ?? 1));
  const day = said.add({ days: weekday ? toDay : many * (weeks ? 7 : 1) });
  return { type: 'day', day: day.toString() };
}
