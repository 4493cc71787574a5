import { pattern } from './pattern';

/**
 * Makes a function from the source of a language's words to a pattern, which is compiled once. It is looked up by the words alone:
 * to join them with what stands around them at every call takes longer than the matching.
 */
const compiledOnce = (around: (source: string) => string) => {
  const known = new Map<string, RegExp>();
  return (source: string): RegExp => {
    const made = known.get(source) ?? pattern(around(source));
    known.set(source, made);
    return made;
  };
};

/** Returns the pattern of a source as it is. */
export const patternOf = compiledOnce((source) => source);
/** Returns a pattern for a text that begins with one of the words. */
export const beginning = compiledOnce((source) => `^(?:${source})`);
/** Returns a pattern for a text that begins with one of the words, and not with a longer one. */
export const beginningAsWord = compiledOnce((source) => `^\\s*(?:${source})(?!\\p{L})`);
/** Returns a pattern for a text in which one of the words stands. */
export const standing = compiledOnce((source) => `(?<!\\p{L})(?:${source})(?!\\p{L})`);
/** Returns a pattern for a text that ends in one of the words. */
export const ending = compiledOnce((source) => `(?<!\\p{L})(?:${source})\\s*$`);
/** Returns a pattern for a text that is one of the words, and no more. */
export const whole = compiledOnce((source) => `^\\s*(?:${source})\\s*$`);
