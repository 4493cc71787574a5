import * as v from 'valibot';
import type { Book } from './book';
import { readRows } from './read-rows';

const SettingRow = v.object({ key: v.string(), value: v.unknown() });

/** Returns all settings by key, not validated; each reader validates its own keys and has their defaults. */
export async function settingRows(book: Book): Promise<Record<string, unknown>> {
  const rows = readRows(SettingRow, await book.settings.toArray());
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}
