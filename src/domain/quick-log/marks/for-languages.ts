import type { SmallWords } from '../languages/small-words';
import type { Lexicon } from './lexicon';
import { pattern } from './pattern';

type Source = { [K in keyof SmallWords]: SmallWords[K] extends string ? K : never }[keyof SmallWords];

/** Returns the source of a pattern for the words that any of the languages has for something. */
export type Any = (key: Source) => string;

/**
 * Returns a function from the languages that are read to a pattern that is built of their small words. It is compiled once for
 * each set of languages.
 */
export function forLanguages(
  build: (any: Any, lexicon: readonly Lexicon[]) => string,
  flags = '',
): (lexicon: readonly Lexicon[]) => RegExp {
  const bySet = new WeakMap<readonly Lexicon[], RegExp>();
  const byNames = new Map<string, RegExp>();
  return (lexicon) => {
    const ready = bySet.get(lexicon);
    if (ready) return ready;
    const key = lexicon.map(({ words }) => words.language).join();
    const made = byNames.get(key) ?? pattern(build(anyIn(lexicon), lexicon), flags);
    byNames.set(key, made);
    bySet.set(lexicon, made);
    return made;
  };
}

const anyIn =
  (lexicon: readonly Lexicon[]): Any =>
  (key) =>
    `(?:${lexicon.map(({ words }) => words.small[key]).join('|')})`;
