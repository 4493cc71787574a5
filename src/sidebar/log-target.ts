import type { ContactRef } from '../domain/contact/contact-ref';
import type { Book } from '../store/book';
import { contactToWrite } from '../store/contact-to-write';
import { sightingOf } from '../store/sightings';
import type { LogTarget } from '../surface/log/save-log';
import { nameIfTrusted } from './naming';

/** Returns the contact to save a sentence about a record under; a new contact starts with the page's name for them. */
export async function logTarget(book: Book, ref: ContactRef): Promise<LogTarget> {
  const { contact, first } = await contactToWrite(book, ref);
  const naming = first.length ? nameIfTrusted(contact, await sightingOf(book, ref)) : [];
  const all = [...first, ...naming];
  return { contact, first: all, staying: all.length };
}
