import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { reportChange } from '../../src/browser/report-change';
import { keepOwn } from '../../src/options/keep-own';
import { Book } from '../../src/store/book';
import { readSettings } from '../../src/store/settings';

const nobody = () => reportChange(() => Promise.reject(new Error('Could not establish connection')));

it('has kept a setting that was kept, though nobody hears of it', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const book = new Book('keep-own');
  await expect(keepOwn(book, 'languages', ['de'], nobody)).resolves.toBeUndefined();
  expect((await readSettings(book)).languages).toEqual(['de']);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
  await book.delete();
});
