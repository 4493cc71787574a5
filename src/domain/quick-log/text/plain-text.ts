/** A sentence in two writings that have the same places: as typed, and in lower case for the patterns. */
export interface Sentence {
  readonly typed: string;
  readonly lower: string;
  /** Called at each place that is looked at; throws where the reading takes too long. */
  readonly look?: (() => void) | undefined;
}

/** Returns a text's two writings, typographic apostrophes and odd spaces made plain. */
export function sentenceOf(text: string): Sentence {
  const typed = text.replace(/[’‘ʼ´`]/gu, "'").replace(/[\u00a0\u2007\u202f\t\0]/gu, ' ');
  return { typed, lower: lowered(typed) };
}

/** Returns the text in lower case, place for place: the one capital that would grow is put down by hand. */
export const lowered = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/** Returns what stands before a place. */
export const upTo = ({ typed, lower, look }: Sentence, to: number): Sentence => ({
  typed: typed.slice(0, to),
  lower: lower.slice(0, to),
  look,
});
