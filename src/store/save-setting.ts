import type { Book } from './book';
import type { Settings } from './settings';

/** Saves one setting. */
export async function saveSetting<K extends keyof Settings>(
  book: Book,
  key: K,
  value: Settings[K],
): Promise<void> {
  await book.settings.put({ key, value });
}
