import { logUnexpected } from '../browser/log';
import { saveAddress } from '../store/addresses';
import type { Book } from '../store/book';
import type { FoundPlace } from './find-place';

/** Saves the address at which the record on screen was seen. Never rejects: a failure is logged. */
export async function saveRecordAddress(book: Book, { ref, url }: FoundPlace): Promise<void> {
  if (!ref || !url) return;
  try {
    await saveAddress(book, ref, url.href, Date.now());
  } catch (cause) {
    logUnexpected("saving a record's address", cause);
  }
}
