import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { formDrafts } from '../store/form-drafts';

/** Returns the drafts of the sheet's forms, for one owner. */
export const sheetFormDrafts = (book: Book, owner: string) =>
  formDrafts(book, owner, (cause) => logUnexpected('keeping a form', cause));
