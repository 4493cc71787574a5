import type { Lexicon } from '../marks/lexicon';
import { lowered } from '../text/plain-text';
import type { Span } from '../reading';

/** Returns what is left of the sentence when the recognised parts are cut out, in the user's own words. */
export function restOf(text: string, cuts: readonly Span[], lexicon: readonly Lexicon[]): string {
  if (cuts.length === 0) return text.trim();
  const left = pieces(text, cuts).map((piece) => tidyNote(piece, lexicon));
  return left.filter((piece) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(piece)).reduce(join, '');
}

function pieces(text: string, cuts: readonly Span[]): string[] {
  const left: string[] = [];
  let at = 0;
  for (const [from, to] of cuts.toSorted((a, b) => a[0] - b[0])) {
    if (from > at) left.push(text.slice(at, from));
    at = Math.max(at, to);
  }
  return [...left, text.slice(at)];
}

/** What is longer was pasted, and is nobody's sentence to tidy. */
const longestTidied = 4000;

function tidyNote(piece: string, lexicon: readonly Lexicon[]): string {
  if (piece.length > longestTidied) return piece.trim();
  return lexicon.reduce((rest, { joinFirst, joinLast }) => {
    const last = lowered(rest).search(joinLast);
    const kept = last > 0 ? rest.slice(0, last) : rest;
    return trimmed(kept.slice(joinFirst.exec(lowered(kept))?.[0].length ?? 0));
  }, trimmed(piece));
}

const trimmed = (text: string) =>
  text
    .trim()
    .replace(/^[\s,;:.!?–—"”+-]+(?!\d)/u, '')
    .replace(/(?<![\s,;:–—"“+-])[\s,;:–—"“+-]+$/u, '')
    .replace(/(?<!\.)\.$/u, '');

const join = (note: string, piece: string) =>
  note ? `${note}${/[.!?]$/u.test(note) ? '' : '.'} ${piece}` : piece;

/** Returns where the recognised parts stand in the trimmed text, joined and in order. */
export function understoodIn(text: string, cuts: readonly Span[]): Span[] {
  const before = text.length - text.trimStart().length;
  const length = text.trim().length;
  const joined: [number, number][] = [];
  for (const [from, to] of cuts.toSorted((a, b) => a[0] - b[0])) {
    const span: [number, number] = [Math.max(0, from - before), Math.min(length, to - before)];
    const last = joined.at(-1);
    if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
    else if (span[1] > span[0]) joined.push(span);
  }
  return joined;
}
