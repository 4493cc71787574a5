import type { Lexicon, ReadyOpener } from './lexicon';
import type { Sentence } from '../text/plain-text';

/** Whether what opens a part is note: it looks like one of the others and is none, or tells of somebody. */
export const opensNote = (means: string | undefined): boolean => means === 'note' || means === 'news';

/** An opener that stands at a place, and where the part's own words begin. */
export interface Opening {
  readonly opener: ReadyOpener;
  readonly bodyFrom: number;
}

/** Returns the end of a sticky pattern's match at a place, or undefined. */
export function matchEnd(pattern: RegExp, lower: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(lower) ? pattern.lastIndex : undefined;
}

/** Returns the openers that stand at a place, the likeliest first. */
export function* openersAt(
  { typed, lower, look }: Sentence,
  at: number,
  openers: readonly ReadyOpener[],
): Generator<Opening> {
  look?.();
  for (const opener of openers) {
    opener.pattern.lastIndex = at;
    const match = opener.pattern.exec(lower);
    if (match && isName(match, typed)) yield { opener, bodyFrom: at + match[0].length };
  }
}

const notNames =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:I|We|You|She|He|They|It)(?:'\p{L}+)?|The|This|That|It|You|If|And|But|Then|So|Also|Call|Need|Ask|Will\s+Will|My|Our|There|What|When|How|Who|Not|No|Yes)$/u;

/** Whether a pattern's name is one: it begins with a capital. Where the pattern asks for none, anything will do. */
export function isName(match: RegExpExecArray, typed: string): boolean {
  const name = match.groups?.['name'];
  if (name === undefined) return true;
  // A lookahead may have named somebody past the match's own end.
  const from = match.input.indexOf(name, match.index);
  const words = typed.slice(from, from + name.length).split(/\s+/u);
  return words.every((word) => /^\p{Lu}/u.test(word) && !notNames.test(word));
}

/** Returns the place after the words that may stand before an opener ("ok so"). */
export function afterFillers({ lower }: Sentence, at: number, lexicon: readonly Lexicon[]): number {
  return Math.max(at, ...lexicon.map(({ fillers }) => matchEnd(fillers, lower, at) ?? at));
}
