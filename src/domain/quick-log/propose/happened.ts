import { forLanguages } from '../marks/for-languages';
import type { Moment } from '../times/moment';
import type { Found } from './found';
import type { Header } from './header';
import { readHeader } from './header';
import type { Lexicon } from '../marks/lexicon';
import { afterFillers, matchEnd } from '../marks/opening-at';
import { pastPatterns, type PastPatterns } from '../times/past-patterns';
import { pastTimes, type PastTime } from '../times/past-time';
import type { Sentence } from '../text/plain-text';
import { signAtEnd } from './rating-words';
import type { Span } from '../reading';
import { matchesOf } from '../marks/matches-of';

/** A sentence that says when it happened, and the sentence without it, place for place. */
export interface Happened {
  readonly found: Found;
  readonly rest: Sentence;
}

/**
 * Returns when an interaction happened, where the sentence says so ("yesterday's call", "spoke on Friday"): at its beginning,
 * in the clause of the talk itself, or alone between two stops. "Said on Fri" is what they said, and stays the note.
 */
export function readHappened(
  sentence: Sentence,
  lexicon: readonly Lexicon[],
  moment: Moment,
): Happened | undefined {
  const languages = lexicon.map(({ words }) => pastPatterns(words));
  for (const patterns of languages) {
    for (const time of pastTimes(sentence.lower, patterns, moment)) {
      const rest = without(sentence, gapOf(sentence.lower, time.span));
      const place = placeOf(sentence.lower, time.span, languages);
      const told = place && toldBy(rest, time.span, lexicon, languages);
      if (!place || !told || (time.isWeekday && !isOver(time, told, rest))) continue;
      if (place === 'within' && !isOfTalk(rest, time.span, told, lexicon)) continue;
      return { found: foundAt(sentence, time, place, told), rest };
    }
  }
  return undefined;
}

function without({ typed, lower, look }: Sentence, [from, to]: Span): Sentence {
  const blank = (text: string) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  return { typed: blank(typed), lower: blank(lower), look };
}

/** A time that leads the sentence goes with its comma: "il y a 2 jours, appel +". */
function gapOf(lower: string, [from, to]: Span): Span {
  const isFirst = lower.slice(0, from).trim() === '';
  return [from, to + (isFirst ? (/^\s*[,:–-]+(?=\s)/u.exec(lower.slice(to))?.[0].length ?? 0) : 0)];
}

type Place = 'first' | 'alone' | 'within';

const stop = /[.;!?\n()]+(?=\s|$)|,\s|:\s|\s[-–—]+\s|[()]/gu;

function placeOf(lower: string, [from, to]: Span, languages: readonly PastPatterns[]): Place | undefined {
  if (lower.slice(0, from).trim() === '') return 'first';
  const before = matchesOf(stop, lower.slice(0, from)).at(-1);
  const clauseFrom = before ? before.index + before[0].length : 0;
  const after = lower.slice(to).search(new RegExp(stop.source, 'u'));
  const clauseTo = after < 0 ? lower.length : to + after;
  if (lower.slice(clauseFrom, from).trim() === '' && lower.slice(to, clauseTo).trim() === '') return 'alone';
  const head = lower.slice(0, from);
  return before || languages.some(({ elsewhere }) => elsewhere.test(head)) ? undefined : 'within';
}

/** What tells that there was a talk at all. */
interface Told {
  readonly header: Header;
  /** A verb in the past, and not a noun that may be of a talk to come. */
  readonly byVerb: boolean;
  /** "had a call" */
  readonly had: boolean;
}

function toldBy(
  rest: Sentence,
  [, dateTo]: Span,
  lexicon: readonly Lexicon[],
  languages: readonly PastPatterns[],
): Told | undefined {
  const header = readHeader(rest, rest.lower.length, lexicon);
  const [channel] = header.found;
  const had = /(?:^|\s)had\s/u.test(rest.lower.slice(0, channel?.chip.span[1] ?? 0));
  if (channel) return { header, byVerb: channel.cuts.length === 0, had };
  const at = afterFillers(rest, Math.max(0, rest.lower.search(/\S/u)), lexicon);
  const clause = rest.lower.slice(at, Math.max(at, dateTo, firstStop(rest.lower, at)));
  const met = languages.some((one) => one.met.test(clause) || one.metAnywhere.test(clause));
  const done = lexicon.some(({ past }) =>
    past.some(([, ours]) => matchEnd(ours, rest.lower, at) !== undefined),
  );
  return met || done ? { header, byVerb: true, had } : undefined;
}

function firstStop(lower: string, from: number): number {
  const at = lower.slice(from).search(new RegExp(stop.source, 'u'));
  return at < 0 ? lower.length : from + at;
}

// "Meeting Friday" is most likely still to come; "met on Friday", "Friday's meeting" and "meeting Friday ++" are over.
const isOver = ({ isOwn }: PastTime, { byVerb, header, had }: Told, { typed }: Sentence) =>
  byVerb || had || isOwn || header.found.length > 1 || signAtEnd(typed) !== undefined;

const onlyWithWhom = forLanguages(
  (any) =>
    `^(?:\\s*${any('with')}\\s[\\p{L}'&+ -]{1,40}?)?(?:\\s*(?:day\\s\\d\\s)?${any('over')})?(?:\\s*(?:\\+\\+|--|[+~-]))?\\s*$`,
);

/** Whether the time is the talk's own, and not of what was said in it: "call ++ her dad died last week". */
function isOfTalk(
  { lower }: Sentence,
  [from]: Span,
  { header, byVerb }: Told,
  lexicon: readonly Lexicon[],
): boolean {
  const [channel] = header.found;
  return (
    !channel ||
    byVerb ||
    from < channel.chip.span[1] ||
    onlyWithWhom(lexicon).test(lower.slice(channel.chip.span[1], from))
  );
}

function foundAt(sentence: Sentence, { span, past, isWeekday }: PastTime, place: Place, told: Told): Found {
  const { byVerb, header, had } = told;
  const words = sentence.typed.slice(...span);
  const [channel] = header.found;
  const isBeside = channel && !byVerb && sentence.typed.slice(channel.chip.span[1], span[0]).trim() === '';
  // A noun's weekday could still be the coming one.
  const doubtful = past.doubtful || (isWeekday && !byVerb && !had && header.found.length < 2);
  const chip = { type: 'happened', words, past: { ...past, doubtful }, span, doubtful: false } as const;
  return { chip, cuts: place !== 'within' || isBeside ? [bracketed(sentence.typed, span)] : [], full: words };
}

const bracketed = (typed: string, [from, to]: Span): Span =>
  typed.charAt(from - 1) === '(' && typed.charAt(to) === ')' ? [from - 1, to + 1] : [from, to];

/** Returns the time without its place in the note, where the words around it have left it: "sent the quote yesterday". */
export function takenAlong(happened: Found, found: readonly Found[], { typed }: Sentence): Found {
  const { span } = happened.chip;
  const isEnd = /^\s*(?:$|[.,;!?\n])/u.test(typed.slice(span[1]));
  const follows = found.some(({ cuts }) =>
    cuts.some(([, to]) => to <= span[0] && typed.slice(to, span[0]).trim() === ''),
  );
  return happened.cuts.length === 0 && isEnd && follows ? { ...happened, cuts: [span] } : happened;
}
