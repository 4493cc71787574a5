// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewEntry } from '../../../src/domain/journal/entry';
import { append } from '../../../src/store/append';
import { Book } from '../../../src/store/book';
import { ChangeLine } from '../../../src/surface/change/change-line';
import { ChangesProvider, type Changes } from '../../../src/surface/change/changes';
import { useChangeStack } from '../../../src/surface/change/use-change-stack';
import { loadWriting } from '../../../src/surface/load-writing';
import { button, clearScreen, onScreen } from '../../ui/on-screen';

let book: Book;
let changes: Changes;
const told: unknown[] = [];
const send = (message: unknown) => Promise.resolve(told.push(message));

beforeAll(loadWriting);
beforeEach(async () => {
  book = new Book(`change-stack ${crypto.randomUUID()}`);
  told.length = 0;
  await append(book, [
    { kind: 'contact.met', entity: 'ana', contact: 'ana', data: {}, text: { name: 'Ana' } },
  ]);
});
afterEach(async () => {
  clearScreen();
  await book.delete();
  vi.restoreAllMocks();
});

function Surface({ on }: { readonly on: string }) {
  changes = useChangeStack(book, on, send);
  return (
    <ChangesProvider value={changes}>
      <ChangeLine />
    </ChangesProvider>
  );
}

const show = (on = 'ana') => onScreen(<Surface on={on} />);
/** Leaves the surface and comes to it again, as a reload does. */
async function reload(on?: string) {
  clearScreen();
  await show(on);
}
const line = () => document.querySelector('.change-line')?.textContent;
const liked = (what: string): NewEntry => ({
  kind: 'like.noted',
  entity: what,
  contact: 'ana',
  data: {},
  text: { what },
});
const make = (what: string) => act(async () => void (await changes.make([liked(what)], `Likes ${what}`)));
const undo = () => act(() => changes.undo());
const redo = () => act(() => changes.redo());
const likes = async () => (await book.rows('likes').toCollection().primaryKeys()).toSorted();

describe('the change line', () => {
  it('shows what was done, undone and redone, each time with the next button', async () => {
    await show();
    await make('jazz');
    expect(line()).toBe('Likes jazzUndo');
    await act(() => button('Undo').click());
    await expect.poll(line).toBe('Undone: “Likes jazz”Redo');
    await act(() => button('Redo').click());
    await expect.poll(line).toBe('Redone: “Likes jazz”Undo');
    expect(told).toHaveLength(3);
  });

  it('says which change is undone, the latest first, and when there are no more', async () => {
    await show();
    await make('jazz');
    await make('tea');
    await undo();
    expect(line()).toContain('Undone: “Likes tea”');
    await undo();
    expect(line()).toContain('Undone: “Likes jazz”');
    await undo();
    expect(line()).toBe('There is nothing more to undo.');
    expect(await likes()).toEqual([]);
    await redo();
    await redo();
    expect(await likes()).toEqual(['jazz', 'tea']);
    await redo();
    expect(line()).toBe('There is nothing to redo.');
  });

  it('says after a reload what was undone, and for whom', async () => {
    await show();
    await make('jazz');
    await reload();
    expect(line()).toBe('');
    await undo();
    expect(line()).toBe('Undone, for Ana: “jazz”Redo');
    await reload();
    await redo();
    expect(line()).toBe('Redone, for Ana: “jazz”Undo');
  });

  it('hides a change when another contact is on screen, and names the contact when undoing it there', async () => {
    await show('ana');
    await make('jazz');
    await show('ben');
    expect(line()).toBe('');
    await undo();
    expect(line()).toBe('Undone, for Ana: “jazz”Redo');
  });

  it('says that undo failed and how to try again, on every surface', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await show();
    await make('jazz');
    const disk = vi.spyOn(book.journal, 'bulkAdd').mockRejectedValue(new Error('no disk'));
    await undo();
    expect(line()).toBe('It could not be undone. Try Undo again.Undo');
    disk.mockRestore();
    await act(() => button('Undo').click());
    await expect.poll(line).toContain('Undone: “Likes jazz”');
  });

  it('says that nothing was written, and keeps the Undo of the change before', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await show();
    await make('jazz');
    const disk = vi.spyOn(book.journal, 'bulkAdd').mockRejectedValue(new Error('no disk'));
    await make('tea');
    expect(line()).toBe('Not saved. Try again.');
    disk.mockRestore();
    await undo();
    expect(await likes()).toEqual([]);
  });

  it('shortens a long sentence', async () => {
    await show();
    await make('a '.repeat(60));
    await undo();
    expect(line()).toMatch(/^Undone: “Likes .{53}…”Redo$/);
  });
});
