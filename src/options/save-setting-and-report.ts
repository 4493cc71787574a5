import { reportChange } from '../browser/report-change';
import type { Book } from '../store/book';
import type { Settings } from '../store/settings';
import { saveSetting } from '../store/save-setting';

/** Saves a setting and reports the change to the background, because working hours decide what is overdue. Rejects only if saving fails. */
export async function saveSettingAndReport<K extends keyof Settings>(
  book: Book,
  key: K,
  value: Settings[K],
  report: () => void = reportChange,
): Promise<void> {
  await saveSetting(book, key, value);
  report();
}
