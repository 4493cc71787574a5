import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type * as v from 'valibot';
import { entryKinds, type EntryKind, type NewEntry } from '../../src/domain/journal/entry';
import { bookTables, foldEntity } from '../../src/domain/journal/fold';
import { undoKinds } from '../../src/domain/journal/undo-kinds';
import { things } from '../../src/domain/journal/things';
import { keysOf } from '../../src/domain/keys-of';
import { append } from '../../src/store/append';
import { Book } from '../../src/store/book';
import { searchEverything } from '../../src/store/search-everything';
import { anyEntry, kindsOf } from '../domain/journal/any-story';
import { stamp } from '../domain/journal/stamp';

type ThingName = keyof typeof things;

/** Each line that can be typed: of which thing, in which kind of entry, under which name. */
const typed = keysOf(things).flatMap((name) =>
  kindsOf(name)
    .filter((kind) => !(kind in undoKinds))
    .flatMap((kind) => lines(kind).map((line) => [name, kind, line] as const)),
);

function lines(kind: EntryKind): string[] {
  const text: v.ObjectSchema<v.ObjectEntries, undefined> = entryKinds[kind].text;
  return Object.keys(text.entries);
}

it('has a table for each that is folded into', async () => {
  const book = new Book('tables');
  await book.open();
  expect(book.tables.map(({ name }) => name)).toEqual(expect.arrayContaining([...bookTables]));
  await book.delete();
});

it.each(typed)('finds a %s by what was typed in %s as %s', async (name, kind, line) => {
  const book = new Book(`search ${kind} ${line}`);
  const entry = sample(name, kind, line);
  // What it adds to is there before it.
  await append(book, makesRow(entry) ? [entry] : [founding(name, entry), entry]);
  const found = await searchEverything(book, 'xylophone', 10);
  expect(found.map(({ id }) => id)).toEqual([entry.entity]);
  expect(Object.values(found[0]?.row.text ?? {})).toContain('xylophone');
  await book.delete();
});

/** Returns an entry of a kind in which one line is the word that is sought. */
function sample(name: ThingName, kind: EntryKind, line: string): NewEntry {
  const [entry] = fc.sample(anyEntry(name, kind), { numRuns: 1, seed: 11 });
  if (!entry) throw new Error(`there is no ${kind}`);
  return Object.assign(entry, { text: { ...entry.text, [line]: 'xylophone' } });
}

const makesRow = (entry: NewEntry) => foldEntity(stamp([entry]))?.row !== undefined;

function founding(name: ThingName, { entity, contact }: NewEntry): NewEntry {
  const all = kindsOf(name).flatMap((kind) => fc.sample(anyEntry(name, kind), { numRuns: 1, seed: 11 }));
  const first = all.find(makesRow);
  if (!first) throw new Error(`nothing begins a ${name}`);
  return Object.assign(first, { entity, contact });
}
