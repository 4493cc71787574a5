import type { Book } from '../book';
import { checkBook } from '../spare/check-book';
import { copyToSpare } from '../spare/copy-to-spare';
import { isLoss } from '../spare/tally';

/** What a look at the spare copy found. `unread`: it cannot be read; `ahead`: it has what the database lacks, and is left alone. */
export type SpareChecked =
  | { readonly type: 'unread' | 'ahead' }
  /** How many entries it lacked; it has them now. */
  | { readonly type: 'read'; readonly lacked: number };

/** Reads the whole spare copy, and writes to it what it lacks. Undefined: there is none here. */
export async function checkSpare(book: Book): Promise<SpareChecked | undefined> {
  const { spare } = book;
  if (!spare) return undefined;
  try {
    if (isLoss(await checkBook(book, spare))) return { type: 'ahead' };
    return { type: 'read', lacked: await copyToSpare(book, spare, { deep: true }) };
  } catch (cause) {
    // eslint-disable-next-line no-console -- the store may not import browser/log
    console.error('Last Impression, reading the spare copy:', cause);
    return { type: 'unread' };
  }
}
