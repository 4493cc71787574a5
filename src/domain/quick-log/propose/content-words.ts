import { forLanguages } from '../marks/for-languages';
import type { Lexicon } from '../marks/lexicon';
import { lowered } from '../text/plain-text';
import { pattern } from '../marks/pattern';
import type { LanguageWords } from '../languages/language-words';
import { matchesOf } from '../marks/matches-of';

const deedPatterns = new Map<LanguageWords, readonly (readonly [string, RegExp])[]>();

/** Deeds, by the plain verbs that say them in any of the languages. */
const deedsIn = (lexicon: readonly Lexicon[]) => lexicon.flatMap(({ words }) => deedsOf(words));

function deedsOf(words: LanguageWords) {
  const known =
    deedPatterns.get(words) ??
    words.small.deeds.map(([deed, verbs]) => [deed, pattern(`^(?:${verbs})$`)] as const);
  deedPatterns.set(words, known);
  return known;
}

/** Returns the deed that words begin with ("Send the quote" → send), or undefined. */
export function deedOf(words: string, lexicon: readonly Lexicon[]): string | undefined {
  const first = /\p{L}[\p{L}-]*/u.exec(lowered(words))?.[0] ?? '';
  return deedsIn(lexicon).find(([, verb]) => verb.test(first))?.[0];
}

/** As much of a text is looked at; a bound on the work. */
const longest = 400;
const word = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

/** Returns the words that say what a text is about, without their endings; no verbs of doing, no small words. */
export function contentWords(text: string, lexicon: readonly Lexicon[]): Set<string> {
  const words = lowered(text.slice(0, longest)).match(word) ?? [];
  const full = words.filter((one, i) => !isEmpty(one, words[i - 1], lexicon));
  return new Set(full.flatMap((one) => halves(one).concat(stem(inEnglish(one, lexicon)))));
}

/** "half-marathon" is a marathon as well. */
const halves = (one: string): string[] =>
  one.includes('-')
    ? one
        .split('-')
        .filter((half) => half.length > 3)
        .map(stem)
    : [];

const inEnglish = (one: string, lexicon: readonly Lexicon[]) =>
  lexicon.flatMap(({ nouns }) => nouns).find(([, own]) => own === one)?.[0] ?? one;

const preposition = forLanguages((any) => `(?:^|\\s)${any('prepositions')}(?=\\s)`, 'g');

/** Returns a text up to the first preposition before which something is left: "the quote for 40 seats" → "the quote". */
export function beforePreposition(text: string, lexicon: readonly Lexicon[]): string {
  // "an update on the quote": the "an" is a German preposition too, and leaves nothing.
  const heads = matchesOf(preposition(lexicon), lowered(text.slice(0, longest))).map(({ index }) =>
    text.slice(0, index),
  );
  return heads.find((head) => contentWords(head, lexicon).size > 0) ?? text;
}

/** Returns the one word that names the thing itself: "Send the revised quote for 40 seats" → quote. */
export function headOf(text: string, lexicon: readonly Lexicon[]): string | undefined {
  const thing = beforePreposition(text.slice(0, longest), lexicon);
  const leads = nounLeads(lexicon).test(lowered(thing));
  const isVerbLast = lexicon.some(({ words }) => words.frames?.isVerbLast);
  const named = isVerbLast && verbLast.test(thing) ? thing.replace(/\s\S+\s*$/u, '') : thing;
  const words = [...contentWords(named, lexicon)];
  // A French noun leads its adjectives; a German verb comes last, and the noun before it.
  return leads ? words[0] : words.at(-1);
}

const nounLeads = forLanguages((any) => `(?:^|[\\s'])${any('nounLeads')}(?=[\\s'])`);
/** A noun with its capital, and a verb behind it: "das Angebot schicken". */
const verbLast = /\s\p{Lu}\S*\s\p{Ll}+(?:en|ern|eln)\s*$/u;

/** After one of these, a word that may be a verb is a thing: "the book", "a draft", "das Update". */
const determiner = forLanguages((any) => `^${any('determiners')}$`);

function isEmpty(one: string, before: string | undefined, lexicon: readonly Lexicon[]): boolean {
  const sort = sortOnce(one, lexicon);
  if (sort === 'deed' && before !== undefined && determiner(lexicon).test(before)) return false;
  return sort !== 'full';
}

type Sort = 'empty' | 'deed' | 'past' | 'full';

const sorts = new WeakMap<readonly Lexicon[], Map<string, Sort>>();

/** So many words are kept; a bound on the memory. */
const mostKept = 2000;

/** Returns what a word is. The same words are asked for again for every open thing, and with every letter that is typed. */
function sortOnce(one: string, lexicon: readonly Lexicon[]): Sort {
  const kept = sorts.get(lexicon);
  const known = kept && kept.size < mostKept ? kept : new Map<string, Sort>();
  sorts.set(lexicon, known);
  const sort = known.get(one) ?? sortOf(one, lexicon);
  known.set(one, sort);
  return sort;
}

function sortOf(one: string, lexicon: readonly Lexicon[]): Sort {
  if (one.length < 2 || lexicon.some(({ empty }) => empty.test(one))) return 'empty';
  if (deedsIn(lexicon).some(([, verb]) => verb.test(one))) return 'deed';
  return lexicon.some(({ past }) => past.some(([, , , deed]) => deed.test(one))) ? 'past' : 'full';
}

// "kick-off" is a "kickoff".
function stem(one: string): string {
  const lower = one.replace(/'s$/u, '').replaceAll('-', '');
  return lower.length > 4 ? lower.replace(/(?:ies|es|s|ing|ed|en|er|e)$/u, '') : lower;
}
