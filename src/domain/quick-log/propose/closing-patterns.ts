import { end, start } from '../marks/any-of';
import type { ClosingWords } from '../languages/closing-words';
import type { LanguageWords } from '../languages/language-words';
import type { SmallWords } from '../languages/small-words';
import { pattern } from '../marks/pattern';

/** A language's words for what is done, compiled once. They are matched against one part, in lower case. */
export interface ClosingPatterns {
  readonly undone: RegExp;
  readonly amiss: RegExp;
  readonly payments: RegExp;
  /** Nothing, or only when and how. */
  readonly after: RegExp;
  readonly aside: RegExp;
  readonly unreached: RegExp;
  readonly did: RegExp;
  readonly done: RegExp;
  readonly met: RegExp;
  readonly gave: RegExp;
  readonly posted: RegExp;
  readonly yes: RegExp;
  readonly no: RegExp;
  readonly reviewed: RegExp;
  readonly released: RegExp;
  readonly stillNeeded: RegExp;
}

const cache = new Map<LanguageWords, ClosingPatterns>();

/** Returns the patterns of a language. */
export function closingPatterns(language: LanguageWords): ClosingPatterns {
  const known = cache.get(language) ?? compile(language.closings, language);
  cache.set(language, known);
  return known;
}

/** We, or nobody in particular. */
const weOf = ({ we, justDone }: SmallWords) => `(?:(?:${we}) )?(?:(?:${justDone}) )*`;
const last = (source: string) => `(?<=\\s)${source}$`;

function compile(words: ClosingWords, { amiss, afterDeed, payments, small }: LanguageWords): ClosingPatterns {
  const we = weOf(small);
  const first = (source: string) => `^${we}${source}${end}`;
  const either = ([begins, ends]: ClosingWords['yes']) => pattern(`${first(begins)}|${last(ends)}`);
  return {
    undone: pattern(`${start}${words.undone}${end}`),
    amiss: pattern(`${start}${amiss}${end}`),
    payments: pattern(`${start}${payments ?? '(?!)'}${end}`),
    after: pattern(`^(?: ${words.toWhom}(?: \\p{L}+){1,3}?)?(?: ${afterDeed})*\\s*$`),
    aside: pattern(`${start}(?:${words.aside})${end}`),
    unreached: pattern(`${start}${words.unreached}${end}`),
    did: pattern(first(words.did)),
    done: pattern(last(words.done)),
    met: pattern(`(?<=\\s)${words.met}${end}`),
    gave: pattern(`${first(words.gave)}|${last(words.gave)}`),
    posted: pattern(`${start}${words.posted}${end}`),
    yes: either(words.yes),
    no: either(words.no),
    reviewed: pattern(`^${we}${words.reviewed}`),
    released: pattern(`${start}${words.released}${end}`),
    stillNeeded: pattern(`${start}${words.stillNeeded}${end}`),
  };
}
