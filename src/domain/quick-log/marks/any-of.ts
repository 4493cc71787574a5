/** Source of a pattern for one of the words. */
export const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Source of a pattern for one of the words in a text of words and spaces. */
export const wordsOf = (text: string): string => anyOf(...text.trim().split(/\s+/).map(unjoin));

/** `get_back` stands for "get back". */
const unjoin = (word: string): string => word.replaceAll('_', ' ');

/** No letter or digit before. */
export const start = '(?<![\\p{L}\\p{N}])';
/** No letter or digit after. */
export const end = '(?![\\p{L}\\p{N}])';
