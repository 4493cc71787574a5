import { healBook } from '../../browser/heal-book';
import { spareStorage } from '../../browser/spare-storage';
import type { Book } from '../../store/book';
import { checkBook } from '../../store/spare/check-book';
import { isLoss } from '../../store/spare/tally';
import type { BookKnown } from './book-known';

/** Resolves to whether the book is whole, once the background has tried to make it so. */
export async function knowBook(book: Book): Promise<BookKnown> {
  if (!isLoss(await checkBook(book, spareStorage))) return 'whole';
  await healBook();
  return isLoss(await checkBook(book, spareStorage)) ? 'lost' : 'whole';
}
