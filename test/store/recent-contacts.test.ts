import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../src/domain/journal/entry';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { recentContacts } from '../../src/store/recent-contacts';
import { bookOfEachTest } from './book-of-each-test';
import { joined, left, met } from './sample-entries';

let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

const bound = (id: string): NewEntry => ({
  kind: 'ref.attached',
  entity: id,
  contact: id,
  data: { ref: { crm: 'demo', tenant: '-', kind: 'people', id } },
  text: {},
});
const promised = (contact: string): NewEntry => ({
  kind: 'promise.made',
  entity: `${contact} promise`,
  contact,
  data: { by: 'us', due: { type: 'day', day: '2026-12-01' } },
  text: { words: 'Send it' },
});

const recent = async (limit = 7) => (await recentContacts(book, limit)).map(({ contact }) => contact.id);

describe('recentContacts', () => {
  it('has whom we talked to, the latest first, each once', async () => {
    await append(book, [met('ana'), met('bo')], { now: 1 });
    await append(book, [left('ana', 10), left('bo', 20), left('ana', 30)], { now: 30 });
    expect(await recent()).toEqual(['ana', 'bo']);
  });

  it('has those with only a promise or only a CRM record', async () => {
    await append(book, [met('ana'), left('ana', 10)], { now: 10 });
    await append(book, [met('bo'), promised('bo')], { now: 20 });
    await append(book, [bound('cy')], { now: 30 });
    expect(await recent()).toEqual(['cy', 'bo', 'ana']);
  });

  it('has no more than the limit, the newest of both', async () => {
    await append(book, [met('ana')], { now: 1 });
    await append(book, [met('bo'), left('bo', 50)], { now: 2 });
    await append(book, [met('cy')], { now: 30 });
    expect(await recent(2)).toEqual(['bo', 'cy']);
  });

  it('has a person once, as the newest of their contacts, and another in the freed place', async () => {
    await append(book, [met('ana'), left('ana', 10)], { now: 10 });
    await append(book, [met('bo'), left('bo', 20)], { now: 20 });
    await append(book, [met('cy'), left('cy', 30)], { now: 30 });
    await append(book, [met('dee'), left('dee', 40)], { now: 40 });
    await append(book, [joined('bo', 'dee'), joined('cy', 'dee')], { now: 50 });
    expect(await recent()).toEqual(['dee', 'ana']);
    expect(await recent(2)).toEqual(['dee', 'ana']);
  });
});
