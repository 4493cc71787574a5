import type { Book } from './book';
import { draftKey } from './drafts';
import { readSavedDraft, saveDraft } from './save-draft';

/**
 * Returns the drafts of forms for one owner (a refKey, or an id). `onError` is called if a draft cannot be read or saved.
 */
export function formDrafts(book: Book, owner: string, onError: (cause: unknown) => void) {
  const keyOf = (form: string) => draftKey('form', `${owner} ${form}`);
  const read = (form: string) =>
    readSavedDraft(book, keyOf(form)).then(
      (row) => row?.text ?? '',
      (cause: unknown) => {
        onError(cause);
        return '';
      },
    );
  const save = (form: string, text: string, before: string) =>
    saveDraft(book, { key: keyOf(form), text, changes: [], at: Date.now() }, before).then(
      () => true,
      (cause: unknown) => {
        onError(cause);
        return false;
      },
    );
  return { keyOf, read, save };
}
