import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { draftKey, saveDraft, readDraft } from '../store/drafts';

const key = draftKey('picker');

/** Gives what is typed in the picker, kept until someone is picked: a popup closes with the next click beside it. */
export function usePickerQuery(book: Book) {
  const [query, setQuery] = useState('');
  useEffect(() => {
    readDraft(book, key).then(
      (kept) => setQuery((typed) => typed || (kept?.text ?? '')),
      (cause: unknown) => logUnexpected('reading a name that was begun', cause),
    );
  }, [book]);
  const search = (text: string) => {
    setQuery(text);
    saveDraft(book, { key, text, changes: [], at: Date.now() }).catch((cause: unknown) =>
      logUnexpected('keeping a name that was begun', cause),
    );
  };
  return { query, search };
}
