import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { formDrafts } from '../store/form-drafts';

/** Keeps what is begun in the sheet's forms, for whoever is on screen. */
export const begunForms = (book: Book, whose: string) =>
  formDrafts(book, whose, (cause) => logUnexpected('keeping a form', cause));
