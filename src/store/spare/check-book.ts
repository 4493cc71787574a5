import type { Book } from '../book';
import { isNewerBook, writeError } from '../write-errors';
import { counted, insideTally, isLoss, outsideTally, standingOf, type Standing } from './tally';
import { reopen } from './guard-write';
import type { SpareStorage } from './spare-storage';

/** `deep` counts the journal too, which takes long for a large one; else only the two tallies are compared. */
export interface CheckOptions {
  readonly deep?: boolean;
}

/**
 * Compares the database with what is known outside of it. Reads only.
 * @throws NewerBook, and what the spare storage throws: then nothing is known.
 */
export async function checkBook(
  book: Book,
  spare: SpareStorage,
  { deep = false }: CheckOptions = {},
): Promise<Standing> {
  const outside = await outsideTally(spare);
  try {
    return await inDatabase(book, outside, deep);
  } catch (cause) {
    if (isNewerBook(cause)) throw writeError(cause);
    // eslint-disable-next-line no-console -- the store may not import browser/log
    console.error('Last Impression, checking the book:', cause);
    return 'damaged';
  }
}

async function inDatabase(
  book: Book,
  outside: Awaited<ReturnType<typeof outsideTally>>,
  deep: boolean,
): Promise<Standing> {
  reopen(book);
  return book.transaction('r', ['journal', 'meta'], async () => {
    const inside = await insideTally(book);
    const standing = standingOf(inside, outside);
    if (!deep || isLoss(standing) || !inside) return standing;
    const { count, check } = await counted(book, inside, inside);
    // A book that was written without a tally has more than its tally says.
    if (count < inside.count || (count === inside.count && check !== inside.check)) return 'damaged';
    return standing;
  });
}
