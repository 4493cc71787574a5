import type { Entry } from './entry';

/**
 * Returns what a person typed to make these entries: the whole sentence of an interaction, or else the words of each
 * entry.
 */
export function typedText(entries: readonly Entry[]): string {
  const left = entries.find((entry) => entry.kind === 'impression.left');
  if (left?.text.sentence) return left.text.sentence;
  const words = entries.flatMap(({ text }) => Object.values(text).filter((one) => typeof one === 'string'));
  return [...new Set(words.map((one) => one.trim()).filter(Boolean))].join('. ');
}
