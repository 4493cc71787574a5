import type { DayPart } from './date-words';

/** One thing that was said about a time, and where: "Tue", "3pm", "end of next week". */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** A calendar day. */
  readonly date?: Temporal.PlainDate;
  /** A day of the week, to be found from the moment and from a week that stands beside it. */
  readonly weekday?: { readonly day: number; readonly which: 'next' | 'last' | 'coming' | 'bare' };
  /** A week, counted from this one. */
  readonly week?: number;
  readonly clock?: Clock;
  readonly part?: DayPart;
  /** "EOD": the day without an hour. */
  readonly wholeDay?: true;
  /** The last day of a stretch. */
  readonly stretchEnd?: true;
  /** An instant, in epoch ms: "in 30 minutes". */
  readonly at?: number;
  /** The weekend so many weeks ahead. */
  readonly weekend?: number;
  /** IANA zone of the hour. */
  readonly zone?: string;
  readonly doubtful?: true;
}

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Said with am or pm, or in 24 hours; otherwise a bare 1–7 is in the afternoon. */
  readonly sure: boolean;
  /** Said with am or pm. */
  readonly half?: true;
}

/** Stands where a piece was read. No space: a pattern must not reach across it. */
const readMark = '\u0001';

/** Returns a text in which a piece is blotted out, so that nothing reads it twice; places stay as they are. */
export function blank(text: string, { from, to }: Pick<Piece, 'from' | 'to'>): string {
  return text.slice(0, from) + readMark.repeat(to - from) + text.slice(to);
}

/** Whether a text ends in a piece that was read. */
export const endsRead = (text: string): boolean => text.trimEnd().endsWith(readMark);

/** Returns the piece that a match says. */
export function pieceAt(match: RegExpMatchArray, said: Omit<Piece, 'from' | 'to'>): Piece {
  return { ...placeOf(match), ...said };
}

/** Returns the place of a match. */
export function placeOf(match: RegExpMatchArray): { from: number; to: number } {
  const from = match.index ?? 0;
  return { from, to: from + match[0].length };
}
