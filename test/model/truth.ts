import { expect } from 'vitest';
import { isErased } from '../../src/domain/journal/erased';
import { Impression } from '../../src/domain/impression/impression';
import { ClientPromise } from '../../src/domain/promise/client-promise';
import type { Book } from '../../src/store/book';
import { checkLists } from '../../src/store/health/check-lists';
import { foldedTables, listTables } from '../../src/store/lists/list-tables';
import { makeLists } from '../../src/store/lists/make-lists';
import { personOf } from '../../src/store/person';
import { readRows } from '../../src/store/read-rows';
import { searchEverything } from '../../src/store/search-everything';
import { lookAfterBook } from '../../src/store/spare/look-after-book';
import { readSpare } from '../../src/store/spare/read-spare';
import { journalOf } from '../store/spare/truth';
import type { Shown } from './oracle';
import type { Profile } from './profile';

/** Compares what a page shows with the oracle: contacts, promises, notes. */
export async function expectShown(profile: Profile, tab: number): Promise<void> {
  const book = profile.tab(tab);
  const shown = new Map<string, Shown>();
  for (const { id, text, due, open } of readRows(ClientPromise, await book.rows('promises').toArray())) {
    const at = due.type === 'at' ? { due: due.at } : {};
    shown.set(id, { words: text.words, ...at, isOpen: open !== undefined });
  }
  for (const { id, text } of readRows(Impression, await book.rows('impressions').toArray()))
    shown.set(id, { words: text.note });
  expect(shown).toEqual(profile.oracle.shown());
  expect(await book.rows('contacts').toCollection().primaryKeys()).toEqual(profile.oracle.contacts());
}

/** Compares all that a profile has with the oracle, and with itself, once the background has looked after it. */
export async function expectAll(profile: Profile): Promise<void> {
  const { oracle } = profile;
  const book = profile.tab(0);
  expect(await lookAfterBook(book, profile.spare, { deep: true })).toBeUndefined();
  await expectShown(profile, 1);
  const journal = await journalOf(book);
  const erased = new Set(journal.filter(isErased).map(({ id }) => id));
  // More are erased than the oracle knows: it only counts how often something was undone or redone.
  expect([...oracle.erased].filter((id) => !erased.has(id))).toEqual([]);
  const ids = new Set(journal.map(({ id }) => id));
  expect([...oracle.said.keys()].filter((id) => !ids.has(id) || erased.has(id))).toEqual([]);
  const places = new Set(journal.map(({ device, n }) => `${device} ${n}`));
  const ranks = new Set(journal.map(({ device, lamport }) => `${device} ${lamport}`));
  expect([places.size, ranks.size]).toEqual([journal.length, journal.length]);
  expect(await checkLists(book)).toMatchObject({ unreadable: 0, wrongRows: 0 });
  await expectLists(book);
  await expectSpare(profile, journal);
  await expectPeople(profile);
  await expectFound(profile);
  await expectErased(profile);
}

/** What the lists have from write after write is what they have if they are made anew. */
async function expectLists(book: Book): Promise<void> {
  const rows = () => Promise.all(listTables.map((table) => book.table(table).toArray()));
  const kept = await rows();
  await book.transaction('rw', ['meta', ...foldedTables], async () => makeLists(book));
  expect(await rows()).toEqual(kept);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

async function expectSpare({ spare }: Profile, journal: readonly { readonly id: string }[]): Promise<void> {
  const { entries, damaged } = await readSpare(spare);
  expect(damaged).toBe(0);
  expect(entries.toSorted(byId)).toEqual(journal.toSorted(byId));
}

async function expectPeople(profile: Profile): Promise<void> {
  for (const contact of profile.oracle.contacts()) {
    const person = await personOf(profile.tab(0), contact);
    expect(new Set(person.map(({ id }) => id))).toEqual(profile.oracle.personOf(contact));
  }
}

/** The search finds what is shown, and only there. */
async function expectFound(profile: Profile): Promise<void> {
  for (const [id, { words }] of [...profile.oracle.shown()].slice(-3)) {
    const found = await searchEverything(profile.tab(0), `${words} `, 5);
    expect(found.map((one) => one.id)).toEqual([id]);
  }
}

/** Words that were erased stand in no table and not in the spare copy. */
async function expectErased(profile: Profile): Promise<void> {
  const { erasedWords } = profile.oracle;
  if (erasedWords.size === 0) return;
  const tables = await Promise.all(profile.tab(0).tables.map((table) => table.toArray()));
  const kept = JSON.stringify(tables) + JSON.stringify([...profile.spare.items]);
  expect([...erasedWords].filter((words) => kept.includes(words))).toEqual([]);
}
