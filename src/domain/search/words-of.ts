import type { Entry } from '../journal/entry';
import { foldText } from './fold-text';

/** Gives the words of a text, each once, as they are found: without accents and case, in any script. */
export function wordsOfText(text: string): string[] {
  return [...new Set(foldText(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [])];
}

/**
 * Gives the words that an entry can be found by: everything that a person typed in it. They are taken from `text` alone,
 * outside of the fold, so that when text is sealed they can become keyed hashes in the same place, before the transaction.
 */
export function wordsOf({ text }: Pick<Entry, 'text'>): string[] {
  const typed = Object.values(text).filter((value) => typeof value === 'string');
  return wordsOfText(typed.join('\n'));
}
