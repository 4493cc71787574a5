import type { Entry } from '../journal/entry';
import { searchableText } from './searchable-text';

/** Returns the distinct words of a text, in any script, without accents and in lower case. */
export function searchWords(text: string): string[] {
  return [...new Set(searchableText(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [])];
}

/**
 * Returns the words that an entry can be found by: those of its `text`. Computed outside of the fold, so that once text is
 * sealed they can be replaced by keyed hashes here, before the transaction.
 */
export function searchWordsOf({ text }: Pick<Entry, 'text'>): string[] {
  const typed = Object.values(text).filter((value) => typeof value === 'string');
  return searchWords(typed.join('\n'));
}
