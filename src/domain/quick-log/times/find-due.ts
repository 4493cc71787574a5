import { lowered } from '../text/plain-text';
import type { Span } from '../reading';
import { piecesIn } from './all-pieces';
import type { DateWords } from './date-words';
import { patternsOf } from './date-patterns';
import type { Moment } from './moment';
import { isNoSuchTime } from './no-such-time';
import { dueOf, type DueFound } from './phrase-due';
import { phrasesOf, type Phrase } from './phrase';
import type { Piece } from './piece';
import { spellOut } from './spell-out';

/** A due time and the words that say it, its "by" included. */
export interface DuePhrase extends DueFound {
  readonly span: Span;
  /** More than six weeks ahead. */
  readonly isFar: boolean;
  /** Where the next time of the same text stands. */
  readonly next?: Span;
}

/**
 * Returns the due time that a text says, or undefined: in the language that has most to read, and of equals in the first.
 * `past` allows days just gone: what was promised may be overdue.
 */
export function findDue(
  text: string,
  languages: readonly DateWords[],
  moment: Moment,
  past: boolean,
): DuePhrase | undefined {
  const found = languages.flatMap((language, i) => foundOnce(text, language, i === 0, moment, past) ?? []);
  return found.toSorted((a, b) => length(b) - length(a))[0];
}

const far = 30;
const isFar = ({ due }: DueFound, moment: Moment) =>
  (due.type === 'at' ? due.wall : due.day).slice(0, 10) > cacheOf(moment).near;

const length = ({ span }: DuePhrase) => span[1] - span[0];

function findIn(
  typed: string,
  language: DateWords,
  first: boolean,
  moment: Moment,
  past: boolean,
): DuePhrase | undefined {
  const { all, typedAt } = phrasesOnce(typed, language, moment, past);
  const phrases = all.filter((phrase) => isLikely(phrase, first, language));
  // Of two, the one that a "by" leads, and else the first.
  for (const phrase of phrases.toSorted((a, b) => Number(b.led) - Number(a.led))) {
    const found = dueOf(phrase, moment);
    if (!found || (!past && isOver(found, moment))) continue;
    const other = phrases.find((one) => one.from >= phrase.to) ?? phrases.find((one) => one !== phrase);
    const next: Span | undefined = other && [typedAt(other.from), typedAt(other.to)];
    return {
      ...found,
      isFar: isFar(found, moment),
      span: [typedAt(phrase.from), typedAt(phrase.to)],
      ...(next && { next }),
    };
  }
  return undefined;
}

interface Phrases {
  readonly all: readonly Phrase[];
  readonly typedAt: (index: number) => number;
}

interface Cache {
  readonly phrases: Map<string, Phrases>;
  readonly found: Map<string, DuePhrase | undefined>;
  /** The last day that is not far ahead. */
  readonly near: string;
}

const caches = new WeakMap<Moment, Cache>();

/** One sentence is asked for the same times in every language and by every reader: what was found is kept as long as its moment. */
function cacheOf(moment: Moment): Cache {
  const cache = caches.get(moment) ?? {
    phrases: new Map(),
    found: new Map(),
    near: moment.today.add({ days: far }).toString(),
  };
  caches.set(moment, cache);
  return cache;
}

function foundOnce(
  typed: string,
  language: DateWords,
  first: boolean,
  moment: Moment,
  past: boolean,
): DuePhrase | undefined {
  const { found } = cacheOf(moment);
  const key = `${language.language}${first ? ' first' : ''}${past ? ' past ' : ' '}${typed}`;
  if (!found.has(key)) found.set(key, findIn(typed, language, first, moment, past));
  return found.get(key);
}

function phrasesOnce(typed: string, language: DateWords, moment: Moment, past: boolean): Phrases {
  const { phrases } = cacheOf(moment);
  const key = `${language.language}${past ? ' past ' : ' '}${typed}`;
  const known = phrases.get(key) ?? phrasesIn(typed, language, moment, past);
  phrases.set(key, known);
  return known;
}

function phrasesIn(typed: string, language: DateWords, moment: Moment, past: boolean): Phrases {
  const patterns = patternsOf(language);
  const hasWords = patterns.hint.test(lowered(typed));
  if (!hasWords && !/\d/u.test(typed)) return { all: [], typedAt: (index) => index };
  const { text, typedAt } = spellOut(lowered(typed), patterns.spelling);
  const asTyped = ({ from, to }: Piece): Around => ({
    typed: typed.slice(typedAt(from), typedAt(to)),
    before: text.slice(Math.max(0, from - 12), from),
    after: typed.slice(typedAt(to), typedAt(to) + 12),
  });
  const pieces = piecesIn(text, patterns, moment, past, hasWords).filter((piece) =>
    isSaid(piece, asTyped(piece), language),
  );
  const all = phrasesOf(text, pieces, patterns).filter((phrase) => !isNoSuchTime(text, phrase, patterns));
  return { all, typedAt };
}

// "so", "do" and "mi" are German words as well; as days they are written with a capital …
const isSaid = (
  { weekday }: Piece,
  { typed, before, after }: Around,
  { shortDays, shortDayLead, shortDayAround }: DateWords,
) => {
  if (!weekday) return true;
  // "Sun Microsystems"
  if (/^\p{Lu}\p{L}{2}$/u.test(typed) && /^\s\p{Lu}\p{Ll}{2}/u.test(after)) return false;
  if (!shortDays || typed.replace(/\W/gu, '').length > 2) return true;
  const around = `${before.slice(-6)}|${typed.trim()}|${after.slice(0, 12)}`;
  return /^[A-Z][a-z]/u.test(typed) || shortDayLead.test(before) || shortDayAround?.test(around) === true;
};

interface Around {
  readonly typed: string;
  readonly before: string;
  readonly after: string;
}

// … and "Mo" is a name too, where nothing else says that it is a day.
const isLikely = ({ unlikely, led, pieces, to, from }: Phrase, first: boolean, language: DateWords) =>
  !unlikely && (!language.shortDays || first || led || pieces.length > 1 || to - from > 2);

const isOver = ({ due }: DueFound, { today, instant }: Moment) =>
  due.type === 'at' ? due.at < instant : due.day < today.toString();
