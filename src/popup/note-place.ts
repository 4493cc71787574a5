import { logUnexpected } from '../browser/log';
import { saveAddress } from '../store/addresses';
import type { Book } from '../store/book';
import type { Found } from './find-place';

/** Notes at which address the record in front of the user was seen. Nothing waits for this, or fails with it. */
export async function notePlace(book: Book, { ref, url }: Found): Promise<void> {
  if (!ref || !url) return;
  try {
    await saveAddress(book, ref, url.href, Date.now());
  } catch (cause) {
    logUnexpected("noting a record's address", cause);
  }
}
