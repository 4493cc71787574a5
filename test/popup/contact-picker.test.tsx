// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContactPicker } from '../../src/popup/contact-picker';
import type { Person } from '../../src/popup/person';
import { append } from '../../src/store/append';
import { openBook, type Book } from '../../src/store/book';
import { newContact } from '../../src/store/contact-to-write';
import { mount, press, type, unmount } from './mounted';
// Loaded here because the popup imports them later; the tests do not cover that loading.
import '../../src/crm/index';

let book: Book;
let picked: Person[];
let closed: number;
const lines = () => [...document.querySelectorAll('[role=option]')].map((line) => line.textContent);
const current = () => document.querySelector('[aria-selected=true]')?.textContent;

const show = () =>
  mount(<ContactPicker book={book} onPick={(person) => picked.push(person)} onClose={() => closed++} />);

beforeEach(async () => {
  book = openBook(`picker ${crypto.randomUUID()}`);
  picked = [];
  closed = 0;
  for (const [i, name] of ['Zoë O’Brien', 'Ana Ruiz', 'Ben Adler'].entries()) {
    const { contact, first } = newContact(name);
    const left = {
      kind: 'impression.left' as const,
      entity: `i${i}`,
      contact,
      data: { happenedAt: 1000 + i },
      text: { note: '' },
    };
    await append(book, [...first, left]);
  }
  await show();
  await expect.poll(lines).toHaveLength(3);
});
afterEach(async () => {
  await unmount();
  await book.delete();
});

describe('the picker', () => {
  it('has the focus, and lists recent people, newest first', () => {
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    expect(lines()).toEqual(['Ben Adler', 'Ana Ruiz', 'Zoë O’Brien']);
  });

  it('works with arrows and Enter, and exposes the current line', async () => {
    await press('ArrowDown');
    const id = document.querySelector('[aria-selected=true]')?.id;
    expect(document.activeElement?.getAttribute('aria-activedescendant')).toBe(id);
    await press('Enter');
    expect(picked.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  it('searches all people, and offers the typed name as someone new', async () => {
    await type('zoe');
    await expect.poll(lines).toEqual(['Zoë O’Brien', 'Someone new: zoe']);
    expect(current()).toBe('Zoë O’Brien');
  });

  it('picks someone new with Enter, and saves nothing yet', async () => {
    const before = await book.journal.count();
    await type('Carla Dias');
    await expect.poll(current).toBe('Someone new: Carla Dias');
    await press('Enter');
    expect(picked).toMatchObject([{ name: 'Carla Dias' }]);
    expect(await book.journal.count()).toBe(before);
  });

  it('restores the query after the popup was closed, until someone is picked', async () => {
    await type('Carla');
    await expect.poll(() => book.drafts.count()).toBe(1);
    await unmount();
    await show();
    await expect.poll(current).toBe('Someone new: Carla');
    await press('Enter');
    await expect.poll(() => book.drafts.count()).toBe(0);
    await unmount();
    await show();
    await expect.poll(lines).toHaveLength(3);
  });

  it('closes on Esc without picking', async () => {
    await press('Escape');
    expect([closed, picked]).toEqual([1, []]);
  });
});
