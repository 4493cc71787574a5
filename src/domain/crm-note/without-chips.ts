/** A part of a sentence that became a chip. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** With fewer letters than this beside its chips, a sentence says nothing of its own. */
const minLetters = 4;

/**
 * Returns a note for somebody who reads it without the chips: without marks such as `++`, without the channel at its beginning, and
 * without the sentences that became chips as a whole. What stands within a sentence stays.
 */
export function withoutChips(note: string, spans: readonly Span[]): string {
  return sentencesOf(note)
    .flatMap(({ from, to }) => {
      const inside = spans.filter((span) => span.from < to && span.to > from);
      const rest = cut(note, from, to, inside);
      if (lettersIn(rest) < minLetters) return [];
      return [startingLarge(withoutMarks(note, from, to, inside))];
    })
    .join(' ');
}

function withoutMarks(note: string, from: number, to: number, spans: readonly Span[]): string {
  const isMark = (span: Span) => lettersIn(note.slice(span.from, span.to)) === 0;
  const isLeading = (span: Span) =>
    lettersIn(cut(note, from, span.from, spans)) === 0 && note.slice(span.from, span.to).length < 12;
  return cut(
    note,
    from,
    to,
    spans.filter((span) => isMark(span) || isLeading(span)),
  )
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:.–-]+/u, '')
    .trim();
}

/** Returns the text between two places without some spans. */
function cut(note: string, from: number, to: number, spans: readonly Span[]): string {
  let text = '';
  for (let at = from; at < to; at++)
    if (!spans.some((span) => span.from <= at && at < span.to)) text += note.charAt(at);
  return text;
}

/** A sentence ends with a line, or with a stop before a space. */
const sentencesOf = (note: string): Span[] =>
  [...note.matchAll(/[^\n]+?(?:[.!?](?=\s)|$|\n)/gmu)].map(({ index, 0: text }) => ({
    from: index,
    to: index + text.length,
  }));

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const startingLarge = (text: string) => text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase());
