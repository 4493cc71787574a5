import type { Book } from './book';
import { draftKey, saveDraft, readDraft } from './drafts';

/** Keeps what is begun in forms, as drafts of `whose`: a refKey, or an id. `onTrouble` hears why a draft was not read or kept. */
export function formDrafts(book: Book, whose: string, onTrouble: (cause: unknown) => void) {
  const keyOf = (form: string) => draftKey('form', `${whose} ${form}`);
  const read = (form: string) =>
    readDraft(book, keyOf(form)).then(
      (row) => row?.text ?? '',
      (cause: unknown) => {
        onTrouble(cause);
        return '';
      },
    );
  const keep = (form: string, text: string, before: string) =>
    saveDraft(book, { key: keyOf(form), text, changes: [], at: Date.now() }, before).then(
      () => true,
      (cause: unknown) => {
        onTrouble(cause);
        return false;
      },
    );
  return { keyOf, read, keep };
}
