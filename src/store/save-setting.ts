import type { Book } from './book';
import { putSetting } from './put-setting';
import type { Settings } from './settings';

/** Saves one setting. */
export async function saveSetting<K extends keyof Settings>(
  book: Book,
  key: K,
  value: Settings[K],
): Promise<void> {
  await putSetting(book, { key, value });
}
