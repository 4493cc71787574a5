import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../src/domain/journal/entry';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { contactToWrite } from '../../src/store/contact-to-write';
import { nameOf } from '../../src/store/names';
import { personOf } from '../../src/store/person';
import { searchContacts } from '../../src/store/search-contacts';
import { overviewOfRef } from '../../src/store/contact-overview';
import { isTrusted, saveSighting } from '../../src/store/save-sighting';
import { sightingOf } from '../../src/store/sightings';
import { undo } from './undo';
import { bookOfEachTest } from './book-of-each-test';
import { met } from './sample-entries';

let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

const ref = { crm: 'demo', tenant: '-', kind: 'people', id: '7' };
const attached = (id: string): NewEntry => ({
  kind: 'ref.attached',
  entity: id,
  contact: id,
  data: { ref },
  text: {},
});
const left = (contact: string, note: string, happenedAt: number): NewEntry => ({
  kind: 'impression.left',
  entity: `${contact} ${note}`,
  contact,
  data: { happenedAt },
  text: { note },
});
const ids = async (id: string) => (await personOf(book, id)).map((contact) => contact.id);

describe('a person', () => {
  it('is one contact if nothing joins it', async () => {
    await append(book, [met('ana', 'Ana'), met('bo', 'Bo')]);
    expect(await ids('ana')).toEqual(['ana']);
  });

  it('is two contacts joined by an edge, until the edge is undone', async () => {
    await append(book, [
      met('ana', 'Ana'),
      met('bo', 'Bo'),
      left('ana', 'first', 1),
      left('bo', 'second', 2),
    ]);
    const joined = { kind: 'contacts.joined', data: { a: 'ana', b: 'bo' }, text: {} } as const;
    const edge = await append(book, [{ ...joined, entity: 'edge', contact: 'ana' }]);
    expect(await ids('bo')).toEqual(['ana', 'bo']);
    await undo(book, edge);
    expect(await ids('bo')).toEqual(['bo']);
  });

  it('is two contacts to which the same ref was attached in two tabs', async () => {
    await append(book, [attached('ana'), attached('bo'), left('ana', 'first', 1), left('bo', 'second', 2)]);
    const sheet = await overviewOfRef(book, ref);
    expect(sheet?.person.map(({ id }) => id)).toEqual(['ana', 'bo']);
    expect(sheet?.impressions.map(({ text }) => text.note)).toEqual(['second', 'first']);
  });
});

describe('contactToWrite', () => {
  it('makes a contact with the first entry, and finds it for the next', async () => {
    const first = await contactToWrite(book, ref);
    expect(first.first).toHaveLength(1);
    await append(book, first.first);
    expect(await contactToWrite(book, ref)).toEqual({ contact: first.contact, first: [] });
  });
});

/** Saves what the page showed on one visit, name after name. */
async function visit(...names: readonly string[]) {
  const before = await sightingOf(book, ref);
  let trusted = false;
  for (const name of names)
    trusted = isTrusted(await saveSighting(book, ref, { name, witness: false }, 1, before));
  return trusted;
}

describe('a name seen in a page', () => {
  it('is trusted after two visits that agree, and not if they differ', async () => {
    expect(await visit('Ana')).toBe(false);
    expect(await visit('Bo')).toBe(false);
    expect(await visit('Bo')).toBe(true);
  });

  it('is not trusted if it was saved twice in one visit', async () => {
    expect(await visit('Ana', 'Ana', 'Bo', 'Ana', 'Ana')).toBe(false);
    expect(await visit('Ana')).toBe(true);
  });

  it('is trusted even if each visit shows a placeholder first', async () => {
    expect(await visit('Untitled', 'Ana')).toBe(false);
    expect(await visit('Untitled')).toBe(false);
    expect(await visit('Untitled', 'Ana')).toBe(false);
    expect(await visit('Untitled', 'Ana')).toBe(true);
  });

  it('is trusted at once with the record’s id beside it', async () => {
    const sighting = await saveSighting(book, ref, { name: 'Ana', witness: true }, 1, undefined);
    expect(isTrusted(sighting)).toBe(true);
  });

  it('keeps other facts of an earlier visit', async () => {
    const before = await saveSighting(
      book,
      ref,
      { name: 'Ana', email: 'ana@x.example', witness: true },
      1,
      undefined,
    );
    const after = await saveSighting(book, ref, { name: 'Ana', company: 'X', witness: false }, 2, before);
    expect(after.facts).toEqual({ name: 'Ana', email: 'ana@x.example', company: 'X', witness: true });
  });

  it('is the provisional name of a contact without one', async () => {
    await append(book, [attached('ana')]);
    await saveSighting(book, ref, { name: 'Ana', witness: false }, 1, undefined);
    expect(await nameOf(book, 'ana')).toMatchObject({ name: 'Ana', provisional: true });
    await append(book, [met('ana', 'Ana Ruiz')]);
    expect(await nameOf(book, 'ana')).toMatchObject({ name: 'Ana Ruiz', provisional: false });
  });
});

describe('searchContacts', () => {
  it('finds every word in any order, ignoring accents, apostrophes and case', async () => {
    await append(book, [met('zoe', 'Zoë O’Brien'), met('bo', 'Bo')]);
    expect((await searchContacts(book, "o'b", 5)).map(({ name }) => name)).toEqual(['Zoë O’Brien']);
    expect((await searchContacts(book, 'brien ZOE', 5)).map(({ name }) => name)).toEqual(['Zoë O’Brien']);
    expect(await searchContacts(book, '  ', 5)).toEqual([]);
  });
});
