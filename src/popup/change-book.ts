import { logUnexpected } from '../browser/log';
import { reportChange } from '../browser/report-change';
import type { Entry } from '../domain/journal/entry';
import { writeAndTell, type Written } from '../store/write-and-tell';
import type { Around } from './around';

/** Does a change to the book and tells the background after the commit; failures cross as values. */
export const changeBook = (
  { sendToBackground }: Pick<Around, 'sendToBackground'>,
  change: () => Promise<Entry[]>,
): Promise<Written> =>
  writeAndTell(change, {
    onCommit: () => reportChange(sendToBackground),
    onFailure: (cause) => logUnexpected('changing the book', cause),
  });
