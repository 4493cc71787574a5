import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { begunForms as formsIn } from '../store/begun-forms';

/** Keeps what is begun in the sheet's forms, for whoever is on screen. */
export const begunForms = (book: Book, whose: string) =>
  formsIn(book, whose, (cause) => logUnexpected('keeping a form', cause));
