import * as v from 'valibot';
import type { Book } from './book';
import { readRows } from './read-rows';

const SettingRow = v.object({ key: v.string(), value: v.unknown() });

/** Gives what was set, by its key; each reader knows its own keys, and what is usual where one was never set. */
export async function settingRows(book: Book): Promise<Record<string, unknown>> {
  const rows = readRows(SettingRow, await book.settings.toArray());
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}
