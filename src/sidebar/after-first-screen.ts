import { refreshWhenVisible } from '../browser/refresh-when-visible';
import { spareStorage } from '../browser/spare-storage';
import { keepFocus } from '../ui/keep-focus';
import { bringBackDrafts } from '../store/spare/bring-back-drafts';
import type { Book } from '../store/book';

/** Does what the first screen must not wait for. */
export function afterFirstScreen(book: Book): void {
  book.spare = spareStorage;
  void bringBackDrafts(book);
  refreshWhenVisible(document);
  keepFocus(document);
}
