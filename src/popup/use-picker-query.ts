import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { draftKey } from '../store/drafts';
import { readSavedDraft, saveDraft } from '../store/save-draft';

const key = draftKey('picker');

/** Returns the picker's query and its setter. The query is saved until someone is picked, because a click outside closes the popup. */
export function usePickerQuery(book: Book) {
  const [query, setQuery] = useState('');
  useEffect(() => {
    readSavedDraft(book, key).then(
      (kept) => setQuery((typed) => typed || (kept?.text ?? '')),
      (cause: unknown) => logUnexpected('reading the picker’s query', cause),
    );
  }, [book]);
  const search = (text: string) => {
    setQuery(text);
    saveDraft(book, { key, text, changes: [], at: Date.now() }).catch((cause: unknown) =>
      logUnexpected('saving the picker’s query', cause),
    );
  };
  return { query, search };
}
