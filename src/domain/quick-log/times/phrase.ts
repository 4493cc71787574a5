import type { DatePatterns } from './date-patterns';
import type { Piece } from './piece';

/** Pieces that stand together and say one time: "next Tue" + "at 3". */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
  /** "by", "on", "at" stood before it. */
  readonly led: boolean;
  /** What leads it, as said. */
  readonly lead: string;
  /** "before Thursday". */
  readonly before: boolean;
  /** "by the weekend", "after the weekend". */
  readonly until: boolean;
  readonly after: boolean;
  /** It is not this time alone, or not this time at all: "no earlier than Friday", "Friday or". */
  readonly unsure: boolean;
  /** "the notes from Monday", "the Tuesday demo": most likely no due time. */
  readonly unlikely: boolean;
}

/** Returns the phrases that a text's pieces make. */
export function phrasesOf(text: string, pieces: readonly Piece[], patterns: DatePatterns): Phrase[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && belongs(text.slice(last.to, piece.from), group, piece, patterns)) group.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => phraseOf(text, group, patterns));
}

const day = ({ date, weekday, at }: Piece) => date ?? at ?? weekday;

function belongs(between: string, group: readonly Piece[], piece: Piece, { glue }: DatePatterns): boolean {
  if (between.length > 24 || !glue.test(between)) return false;
  const twice = (has: (piece: Piece) => unknown) => has(piece) && group.some(has);
  // "Thu, 3 Dec" is one day; "Mon, Tue" are two.
  const oneDay = piece.date && group.every((other) => !other.date);
  return !twice((p) => p.clock) && (!twice(day) || oneDay === true);
}

function phraseOf(text: string, pieces: readonly Piece[], patterns: DatePatterns): Phrase {
  const last = pieces.at(-1)?.to ?? 0;
  const to = last + (patterns.trail.exec(text.slice(last, last + 30))?.[0].length ?? 0);
  const first = pieces[0]?.from ?? 0;
  const from = leadStart(text, first, patterns);
  const head = text.slice(0, first);
  return {
    from,
    to,
    pieces,
    led: from < first,
    lead: text.slice(from, first),
    until: patterns.until.test(head.slice(-16)),
    after: patterns.after.test(head.slice(-16)),
    unsure: isUnsure(text, { from, first, to }, patterns),
    before: patterns.before.test(head.slice(-16)) || /^before\s/iu.test(text.slice(first, to)),
    unlikely:
      isFrom(head.slice(Math.max(0, from - 12), from), pieces, patterns) || isAdjective(head, text.slice(to)),
  };
}

// "after the weekend" is a day of its own.
const isFrom = (head: string, pieces: readonly Piece[], { from }: DatePatterns) =>
  from.test(head) && !pieces.some(({ weekend }) => weekend !== undefined);

function isUnsure(
  text: string,
  { from, first, to }: { from: number; first: number; to: number },
  { unsureBefore, unsureLead, unsureAfter }: DatePatterns,
): boolean {
  return (
    unsureBefore.test(text.slice(Math.max(0, from - 24), from)) ||
    unsureLead.test(text.slice(from, first)) ||
    unsureAfter.test(text.slice(to, to + 24))
  );
}

/** "fill it in by Friday": of two small words, the first is no part of the time. */
function leadStart(text: string, first: number, { lead, ofVerb, smallVerbs }: DatePatterns): number {
  let from = first;
  for (let i = 0; i < 2; i++) {
    const words = lead.exec(text.slice(Math.max(0, from - 24), from))?.[0] ?? '';
    if (ofVerb.test(words + text.slice(from, from + 8)) || smallVerbs.test(text.slice(0, from))) break;
    from -= words.length;
    // "come by on Friday": what stands before an "on" is no part of the time.
    if (words === '' || words.startsWith('on')) break;
  }
  return from;
}

// "the Tuesday demo": an article before it, and a noun after.
const isAdjective = (head: string, tail: string) =>
  /(?<!\p{L})(?:the|a|his|her|their|our|my)\s+$/iu.test(head.slice(-8)) &&
  /^(?:'s)?\s+\p{Ll}{3,}/u.test(tail);
