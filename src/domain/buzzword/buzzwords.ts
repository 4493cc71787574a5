/** The position of a buzzword in a text: [from, to) in UTF-16 units. */
export interface Buzzword {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns where the buzzwords of `list` occur in a draft to a client (F1), in order. A phrase matches whole words, ignoring
 * case and the amount of white space. Only for drafts to clients, never for notes.
 */
export function findBuzzwords(draft: string, list: readonly string[]): Buzzword[] {
  const phrases = list.map((phrase) => phrase.trim()).filter(Boolean);
  if (!phrases.length) return [];
  const any = phrases
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|');
  const found = draft.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu'));
  return [...found].map(({ index, 0: words }) => ({ from: index, to: index + words.length }));
}

const patternOf = (phrase: string) =>
  phrase
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+');

/** Returns the distinct phrases that the user typed, separated by commas or line breaks. */
export const buzzwordList = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];
