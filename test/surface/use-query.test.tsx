// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Book } from '../../src/store/book';
import { ReportingUnread, usePart } from '../../src/surface/unread';
import { useQuery } from '../../src/surface/use-query';
import { clearScreen, onScreen } from '../ui/on-screen';
import { fakeStorage } from './fake-storage';

vi.stubGlobal('chrome', { storage: fakeStorage() });

let book: Book;
let logged: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  book = new Book(`use-query ${crypto.randomUUID()}`);
  logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  await clearScreen();
  await book.delete();
  vi.restoreAllMocks();
});

const keep = (key: string, value: string) =>
  act(async () => {
    await book.settings.put({ key, value });
  });
const read = async (key: string) => ({ row: await book.settings.get(key) });
const text = () => document.body.textContent;
const words = (found: object | string | undefined) => (found ? JSON.stringify(found) : 'not yet');

function Live({ of }: { readonly of: string }) {
  return <p>{words(useQuery('a setting', of, read, [book]))}</p>;
}

describe('a live query', () => {
  it('returns what it finds, now and after a write', async () => {
    await onScreen(<Live of="a" />);
    expect(text()).toBe('not yet');
    await keep('a', 'one');
    await expect.poll(text).toContain('one');
    await keep('a', 'two');
    await expect.poll(text).toContain('two');
  });

  it('never returns a result for another id', async () => {
    await keep('a', 'of a');
    await onScreen(<Live of="a" />);
    await expect.poll(text).toContain('of a');
    await onScreen(<Live of="b" />);
    expect(text()).not.toContain('of a');
  });

  it('returns that it failed if the database does not open, and logs why', async () => {
    vi.spyOn(book.settings, 'get').mockRejectedValue(new Error('it does not open'));
    await onScreen(<Live of="a" />);
    await expect.poll(text).toContain('failed');
    expect(logged).toHaveBeenCalledWith('Last Impression, reading a setting:', expect.any(Error));
  });
});

const nothing = {};

function Part() {
  return <p>{words(usePart('a setting', 'a', read, nothing, [book]))}</p>;
}

describe('usePart', () => {
  const surface = (
    <ReportingUnread book={book}>
      <Part />
    </ReportingUnread>
  );

  it('returns the fallback if the part cannot be read, and the surface says so', async () => {
    vi.spyOn(book.settings, 'get').mockRejectedValue(new Error('it does not open'));
    await onScreen(surface);
    await expect.poll(text).toContain('Some of this could not be read');
    expect(text()).toContain('{}');
  });

  it('says nothing if the part was read', async () => {
    await keep('a', 'one');
    await onScreen(surface);
    await expect.poll(text).toContain('one');
    expect(text()).not.toContain('could not be read');
  });
});
