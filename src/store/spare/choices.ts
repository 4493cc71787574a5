import * as v from 'valibot';
import type { Book } from '../book';
import { guardQuietWrite, setOrFail } from './guard-write';
import type { SpareStorage } from './spare-storage';

/**
 * What the user has turned on, left out and taught, and what seals their files: it stands in the spare storage alone, and is copied into
 * the database.
 */
const choiceKeys = ['li:origins', 'li:left-out', 'li:taught', 'li:file-seal'];

const Row = v.object({ json: v.string() });

/** Copies the user's choices into the database, if they have changed. */
export async function copyChoices(book: Book, spare: SpareStorage): Promise<void> {
  const json = JSON.stringify(await spare.get(choiceKeys));
  const row = v.safeParse(Row, await book.meta.get('choices'));
  if (json === '{}' || (row.success && row.output.json === json)) return;
  await guardQuietWrite(book, () => book.meta.put({ key: 'choices', json }));
}

/** Puts the user's choices back into a spare storage that has lost all it held. */
export async function restoreChoices(book: Book, spare: SpareStorage): Promise<void> {
  const row = v.safeParse(Row, await book.meta.get('choices'));
  if (!row.success) return;
  const choices = v.safeParse(v.record(v.string(), v.unknown()), JSON.parse(row.output.json));
  const there = await spare.get(choiceKeys);
  if (choices.success) await setOrFail(spare, { ...choices.output, ...there });
}
