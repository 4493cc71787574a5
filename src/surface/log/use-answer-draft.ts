import { useEffect, useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import type { Book } from '../../store/book';
import { draftKey } from '../../store/drafts';
import { readSavedDraft, saveDraft } from '../../store/save-draft';
import type { SentDraft } from '../../ui/form-drafts';

/**
 * Returns the draft of the answer about an interaction, undefined until it was read; `type` saves it, and `sent` returns what is
 * removed with the answer. The popup and the sidebar share the draft.
 */
export function useAnswerDraft(book: Book, about: string) {
  const key = draftKey('answer', about);
  const [draft, setDraft] = useState<string>();
  const { current: self } = useRef({ text: '', writing: Promise.resolve() });
  useEffect(() => {
    readSavedDraft(book, key).then(
      (row) => setDraft((self.text = row?.text ?? '')),
      (cause: unknown) => {
        logUnexpected('reading the draft of an answer', cause);
        setDraft('');
      },
    );
  }, [book, key]);
  const type = (text: string) => {
    const before = self.text;
    self.text = text;
    self.writing = saveDraft(book, { key, text, changes: [], at: Date.now() }, before).catch(
      (cause: unknown) => logUnexpected('saving the draft of an answer', cause),
    );
  };
  const sent = (): SentDraft => self.writing.then(() => ({ key, text: self.text }));
  return { draft, type, sent };
}
