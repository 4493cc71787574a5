import { logUnexpected } from '../browser/log';
import { reportChange } from '../browser/report-change';
import type { Entry } from '../domain/journal/entry';
import { tryWrite, type Written } from '../store/try-write';
import type { Around } from './around';

/** Does a change to the book and tells the background after the commit; failures cross as values. */
export const changeBook = (
  { sendToBackground }: Pick<Around, 'sendToBackground'>,
  change: () => Promise<Entry[]>,
): Promise<Written> =>
  tryWrite(change, {
    onCommit: () => reportChange(sendToBackground),
    onFailure: (cause) => logUnexpected('changing the book', cause),
  });
