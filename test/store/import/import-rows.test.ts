import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { plannedContact, type PlannedContact, type PlannedRow } from '../../../src/domain/import/planned-row';
import { Contact } from '../../../src/domain/contact/contact';
import { Impression } from '../../../src/domain/impression/impression';
import { about } from '../../../src/domain/journal/about';
import { append } from '../../../src/store/append';
import type { Book } from '../../../src/store/book';
import { importRows, previewRows } from '../../../src/store/import/import-rows';
import { undoImport } from '../../../src/store/import/undo-import';
import { readRows } from '../../../src/store/read-rows';
import { bookOfEachTest } from '../book-of-each-test';
import { met } from '../sample-entries';

let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

function contactOf(facts: Omit<PlannedContact, 'key'>): PlannedContact {
  const contact = plannedContact(facts);
  if (!contact) throw new Error('nobody');
  return contact;
}

const note = (contact: PlannedContact, happenedAt: number): PlannedRow => ({
  line: 2,
  contact,
  item: { type: 'note', happenedAt, note: 'went well' },
});
const ana = contactOf({ name: 'Ana Lima', email: 'ana@adega.example', phone: '+351 9' });
const bo = contactOf({ name: 'Bo' });

describe('rows of a file', () => {
  it('make contacts and what is said of them, once for each contact', async () => {
    const rows = [note(ana, 1), note(ana, 2), note(bo, 3)];
    expect(await previewRows(book, rows, 'leave-out')).toMatchObject({ freshContacts: 2, fresh: 3, same: 0 });
    await importRows(book, rows, 'leave-out', 9);
    const contacts = readRows(Contact, await book.rows('contacts').toArray());
    expect(
      contacts.map(({ text }) => text).toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? '')),
    ).toEqual([{ name: 'Ana Lima', email: 'ana@adega.example', phone: '+351 9' }, { name: 'Bo' }]);
    expect(await book.rows('impressions').count()).toBe(3);
  });

  it('add nothing when they are imported again, and nothing comes back that was deleted here', async () => {
    const rows = [note(ana, 1), note(ana, 1), note(bo, 3)];
    await importRows(book, rows, 'leave-out', 9);
    const [left] = readRows(Impression, await book.rows('impressions').toArray());
    if (!left) throw new Error('nothing was imported');
    await append(book, [{ kind: 'impression.dropped', ...about(left) }]);
    const entries = await book.journal.count();
    expect(await previewRows(book, rows, 'leave-out')).toMatchObject({
      freshContacts: 0,
      knownContacts: 2,
      fresh: 0,
      same: 2,
    });
    await importRows(book, rows, 'leave-out', 10);
    expect(await book.journal.count()).toBe(entries);
  });

  it('go to the contact with the same e-mail address', async () => {
    const named = { kind: 'contact.named' as const, entity: 'a', contact: 'a', data: {} };
    await append(book, [met('a', 'ana lima'), { ...named, text: { email: 'ANA@adega.example ' } }]);
    await importRows(book, [note(ana, 1)], 'leave-out', 9);
    expect(await book.rows('impressions').toArray()).toMatchObject([{ contact: 'a' }]);
    expect(await book.rows('contacts').count()).toBe(1);
  });

  it('are undone', async () => {
    await append(book, [met('us')]);
    await importRows(book, [note(ana, 1)], 'leave-out', 9);
    expect(await undoImport(book)).toEqual({ removed: 3, kept: 0 });
    expect(await book.journal.count()).toBe(1);
  });
});

describe('somebody who could be a contact of ours', () => {
  const rows = [note(bo, 1)];

  it('is shown, and left out with what is said of them', async () => {
    await append(book, [met('b', 'BO')]);
    expect(await previewRows(book, rows, 'leave-out')).toMatchObject({
      fresh: 0,
      leftOut: 1,
      doubtful: [{ contact: bo, why: 'same-name' }],
    });
    await importRows(book, rows, 'leave-out', 9);
    expect(await book.rows('impressions').count()).toBe(0);
  });

  it('is the same one, or another one, as the user says', async () => {
    await append(book, [met('b', 'BO')]);
    await importRows(book, rows, 'same', 9);
    expect(await book.rows('impressions').toArray()).toMatchObject([{ contact: 'b' }]);
    await undoImport(book);
    await importRows(book, rows, 'another', 10);
    expect(await book.rows('contacts').count()).toBe(2);
    expect(await previewRows(book, rows, 'leave-out')).toMatchObject({ same: 1, doubtful: [] });
  });

  it('has their address but another name', async () => {
    const named = { kind: 'contact.named' as const, entity: 'a', contact: 'a', data: {} };
    await append(book, [met('a', 'Eva'), { ...named, text: { email: ana.email ?? '' } }]);
    expect(await previewRows(book, [note(ana, 1)], 'leave-out')).toMatchObject({
      doubtful: [{ why: 'other-name' }],
    });
  });
});
