import { logUnexpected } from '../browser/log';
import { sayChanged } from '../browser/say-changed';
import type { Entry } from '../domain/journal/entry';
import { writeAndTell, type Written } from '../store/write-and-tell';
import type { Around } from './around';

/** Does a change to the book and tells the background after the commit; failures cross as values. */
export const changeBook = (
  { tellBackground }: Pick<Around, 'tellBackground'>,
  change: () => Promise<Entry[]>,
): Promise<Written> =>
  writeAndTell(change, {
    onCommit: () => sayChanged(tellBackground),
    onFailure: (cause) => logUnexpected('changing the book', cause),
  });
