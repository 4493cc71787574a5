import { anyOf } from './any-of';

/** A name, one word or two; the grammar checks its capitals. */
export const name = "(?<name>\\p{L}[\\p{L}'-]+(?:\\s\\p{L}[\\p{L}'-]+)?)";
/** Somebody on their side. */
export const she = '(?:she|he|they|(?:the\\s+)?(?:client|customer|buyer)|(?:her|his|their)\\s+\\p{L}+)';
/** Somebody on their side, by a pronoun or by name. */
export const who = anyOf(she, name);
/** What may stand between "will" and its verb. */
export const adverb =
  '(?:\\s+(?:also|then|now|just|probably|prob|def|definitely|hopefully|still|either|try\\s+to))*';
/** We. */
export const i = '(?:i|we)';
/** A promise in the first person. */
export const iWill = `(?:${i}\\s*'ll|${i}\\s+will|${i}\\s*'?(?:m|\\s+am|\\s*'?re|\\s+are)\\s+(?:going\\s+to|gonna))`;
/** The same, told about. */
export const iWould = `${i}(?:\\s*'?d|\\s+would|\\s*'?ll|\\s+will)`;
/** Whom something was told. */
export const her = '(?:her|him|them|\\p{L}[\\p{L}-]+)';
