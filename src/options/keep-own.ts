import { reportChange } from '../browser/report-change';
import type { Book } from '../store/book';
import { saveSetting, type Settings } from '../store/settings';

/** Keeps a setting, and tells the background: hours decide what is overdue. Rejects only where it was not kept. */
export async function keepOwn<K extends keyof Settings>(
  book: Book,
  key: K,
  value: Settings[K],
  tellChanged: () => void = reportChange,
): Promise<void> {
  await saveSetting(book, key, value);
  tellChanged();
}
