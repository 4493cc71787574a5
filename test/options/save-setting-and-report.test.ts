import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { reportChange } from '../../src/browser/report-change';
import { saveSettingAndReport } from '../../src/options/save-setting-and-report';
import { Book } from '../../src/store/book';
import { readSettings } from '../../src/store/settings';

const reportToNobody = () => reportChange(() => Promise.reject(new Error('Could not establish connection')));

it('saves a setting even if the change cannot be reported', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const book = new Book('save-setting-and-report');
  await expect(saveSettingAndReport(book, 'languages', ['de'], reportToNobody)).resolves.toBeUndefined();
  expect((await readSettings(book)).languages).toEqual(['de']);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
  await book.delete();
});
