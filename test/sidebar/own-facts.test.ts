import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { refKey } from '../../src/domain/contact/contact-ref';
import { withOwnFacts } from '../../src/sidebar/own-facts';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { contactToWrite } from '../../src/store/contact-to-write';
import { saveSighting } from '../../src/store/save-sighting';
import { bookOfEachTest } from '../store/book-of-each-test';

let book: Book;
bookOfEachTest((made) => {
  book = made;
});

const ref = (id: string) => ({ crm: 'hubspot', tenant: '1', kind: '0-1', id });
const keyOf = (id: string) => refKey(ref(id));

async function known(id: string, name: string) {
  const { contact, first } = await contactToWrite(book, ref(id));
  await append(book, [
    ...first,
    { kind: 'contact.named', entity: contact, contact, data: {}, text: { name } },
  ]);
}

const seen = (id: string, name: string) =>
  saveSighting(book, ref(id), { name, witness: false }, 0, undefined);

/** The name that is left of what record 7 shows after records were left. */
async function nameLeft(name: string, left: readonly string[], witness = false) {
  const among = ['7', ...left].map(keyOf);
  const facts = { name, company: 'Harbour', witness };
  const { facts: own } = await withOwnFacts(book, {
    type: 'facts',
    epoch: 1,
    facts,
    linked: [ref('9')],
    among,
  });
  return own.name;
}

describe('a name that came late, after other records were left', () => {
  it('is dropped with all else if it is one of theirs in the book', async () => {
    await known('6', 'Bo Lind');
    expect(await nameLeft('Bo Lind', ['5', '6'])).toBeUndefined();
    const facts = { name: 'Bo Lind', company: 'Harbour', witness: false };
    const among = [keyOf('7'), keyOf('6')];
    const message = { type: 'facts', epoch: 1, facts, linked: [ref('9')], among } as const;
    expect(await withOwnFacts(book, { ...message, linked: [ref('9')] })).toMatchObject({
      facts: { witness: false },
      linked: [],
    });
  });

  it('is dropped if a page has shown it for one of them', async () => {
    await seen('6', 'Bo Lind');
    expect(await nameLeft('Bo Lind', ['6'])).toBeUndefined();
  });

  it('stays if none of them is known by it', async () => {
    await known('6', 'Bo Lind');
    expect(await nameLeft('Ana Ruiz', ['6'])).toBe('Ana Ruiz');
    expect(await nameLeft('Bo Lind', ['5'])).toBe('Bo Lind');
  });

  it('stays if the record itself is known by it, too', async () => {
    await known('6', 'Jane Smith');
    await seen('7', 'Jane Smith');
    expect(await nameLeft('Jane Smith', ['6'])).toBe('Jane Smith');
  });

  it('stays if the record’s id is beside it', async () => {
    await known('6', 'Jane Smith');
    expect(await nameLeft('Jane Smith', ['6'], true)).toBe('Jane Smith');
  });
});
