import { pattern } from './pattern';

const patterns = new Map<string, RegExp>();
/** Compiles the source of a pattern once. */
export function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? pattern(source);
  patterns.set(source, known);
  return known;
}
