import { anyOf } from './any-of';

/** A name, one word or two; the grammar checks its capitals. */
export const name = "(?<name>\\p{L}[\\p{L}'-]+(?:\\s\\p{L}[\\p{L}'-]+)?)";
/** Somebody on their side. */
export const she = '(?:she|he|they|(?:the )?(?:client|customer|buyer)|(?:her|his|their) \\p{L}+)';
/** Somebody on their side, by a pronoun or by name. */
export const who = anyOf(she, name);
/** What may stand between "will" and its verb. */
export const adverb =
  '(?: (?:also|then|now|just|probably|prob|def|definitely|hopefully|still|either|try to))*';
/** We. */
export const i = '(?:i|we)';
/** A promise in the first person. */
export const iWill = `(?:${i}\\s*'ll|${i} will|${i}\\s*'?(?:m| am|\\s*'?re| are) (?:going to|gonna))`;
/** The same, told about. */
export const iWould = `${i}(?:\\s*'?d| would|\\s*'?ll| will)`;
/** Whom something was told. */
export const her = '(?:her|him|them|\\p{L}[\\p{L}-]+)';
