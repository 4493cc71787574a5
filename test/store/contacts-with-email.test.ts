import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../src/domain/journal/entry';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { contactsWithEmail } from '../../src/store/contacts-with-email';
import { undo } from './undo';
import { bookOfEachTest } from './book-of-each-test';

let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

const known = (id: string, email: string): NewEntry[] => [
  { kind: 'contact.met', entity: id, contact: id, data: {}, text: { name: id } },
  { kind: 'contact.named', entity: id, contact: id, data: {}, text: { email } },
];

describe('contactsWithEmail', () => {
  it('finds all with this address, whatever its case, and nobody who used to have it', async () => {
    await append(book, [...known('bo', 'Info@Acme.example'), ...known('ana', 'info@acme.example ')]);
    await append(book, [...known('cy', 'acme@info.example'), ...known('di', 'info@acme.example.org')]);
    const [, named] = await append(book, known('ed', 'info@acme.example'));
    expect(await contactsWithEmail(book, 'info@acme.example')).toEqual(['ana', 'bo', 'ed']);
    await undo(book, named ? [named] : []);
    expect(await contactsWithEmail(book, 'info@acme.example')).toEqual(['ana', 'bo']);
  });

  it('finds them even if each word of the address is common', async () => {
    const many = Array.from({ length: 600 }, (_, i) => known(`c${i}`, 'info@acme.example')).flat();
    await append(book, [...many, ...known('other', 'acme@info.example')]);
    expect(await contactsWithEmail(book, 'info@acme.example')).toHaveLength(600);
  });

  it('reads only contacts that may have it', async () => {
    const many = Array.from({ length: 300 }, (_, i) => known(`c${i}`, `c${i}@acme.example`)).flat();
    await append(book, many);
    const read: unknown[] = [];
    book.rows('contacts').hook('reading', (row: unknown) => {
      read.push(row);
      return row;
    });
    expect(await contactsWithEmail(book, 'c7@acme.example')).toEqual(['c7']);
    expect(read).toHaveLength(1);
  });
});
