import { useEffect, useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import type { Book } from '../../store/book';
import { draftKey, saveDraft, readDraft } from '../../store/drafts';
import type { SentForm } from '../../ui/begun-forms';

/**
 * Gives what was begun of the answer about one interaction (undefined until it was read), keeps it on each input, and gives
 * the draft that goes with the answer. The popup goes on with the same.
 */
export function useBegunAnswer(book: Book, about: string) {
  const key = draftKey('answer', about);
  const [begun, setBegun] = useState<string>();
  const { current: self } = useRef({ text: '', writing: Promise.resolve() });
  useEffect(() => {
    readDraft(book, key).then(
      (row) => setBegun((self.text = row?.text ?? '')),
      (cause: unknown) => {
        logUnexpected('reading an answer that was begun', cause);
        setBegun('');
      },
    );
  }, [book, key]);
  const type = (text: string) => {
    const before = self.text;
    self.text = text;
    self.writing = saveDraft(book, { key, text, changes: [], at: Date.now() }, before).catch(
      (cause: unknown) => logUnexpected('keeping an answer that was begun', cause),
    );
  };
  const sent = (): SentForm => self.writing.then(() => ({ key, text: self.text }));
  return { begun, type, sent };
}
