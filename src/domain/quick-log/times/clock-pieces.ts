import { matchEnd } from '../marks/opening-at';
import type { DatePatterns } from './date-patterns';
import { endsRead, pieceAt, placeOf, type Clock, type Piece } from './piece';
import { matchesOf } from '../marks/matches-of';

/** Returns the parts of a day: "noon", "in the morning". */
export function dayParts(text: string, patterns: DatePatterns): Piece[] {
  return patterns.parts.flatMap(([pattern, part]) =>
    matchesOf(pattern, text)
      .filter((match) => !followsDigit(text, match) && !leadsNoun(text, match, patterns))
      .map((match) => pieceAt(match, { part })),
  );
}

// "3 pm" is an hour, and its "pm" no afternoon.
function followsDigit(text: string, match: RegExpMatchArray): boolean {
  return (
    /^[ap]m$/u.test(match[0]) && /\d\s?$/u.test(text.slice(Math.max(0, (match.index ?? 0) - 2), match.index))
  );
}

/** "evening classes": without a day or a small word before it, and with another word behind. */
function leadsNoun(
  text: string,
  match: RegExpExecArray,
  { partOfNoun, follows, lead }: DatePatterns,
): boolean {
  const { from, to } = placeOf(match);
  const head = text.slice(Math.max(0, from - 24), from);
  if (!partOfNoun.test(match[0]) || endsRead(head) || lead.test(head)) return false;
  return matchEnd(follows, text, to) === undefined && /^\s\p{L}{4,}/u.test(text.slice(to));
}

/** Returns what is said in hours: "3pm", "at 4", "15:30". */
export function clockPieces(text: string, patterns: DatePatterns): Piece[] {
  return matchesOf(patterns.hour, text).flatMap((match) => {
    const clock = clockOf(match, patterns);
    return clock && !isDashed(text, match) ? [pieceAt(match, { clock })] : [];
  });
}

// "12-04" is no hour.
const isDashed = (text: string, match: RegExpMatchArray) =>
  !match.groups?.['half'] && /^\s?[-/]\s?\d/u.test(text.slice(placeOf(match).to, placeOf(match).to + 3));

function clockOf({ groups = {} }: RegExpMatchArray, { words }: DatePatterns): Clock | undefined {
  const { at, hour = '', minute, half, oclock, h, follows } = groups;
  const said = minute !== undefined || half !== undefined || oclock !== undefined;
  const marked = h !== undefined && (words.hourMark === true || at !== undefined);
  if (!said && !marked && (at === undefined || follows === undefined)) return undefined;
  if (h !== undefined && !marked) return undefined;
  return clockAt(Number(hour), Number(minute ?? 0), half, hour.startsWith('0') || h !== undefined);
}

function clockAt(hour: number, minute: number, half: string | undefined, whole: boolean): Clock | undefined {
  if (hour > 23 || minute > 59 || (half && (hour > 12 || hour === 0))) return undefined;
  if (half) return { hour: (hour % 12) + (half === 'p' ? 12 : 0), minute, sure: true, half: true };
  return { hour, minute, sure: whole || hour > 12 || hour === 0 };
}
