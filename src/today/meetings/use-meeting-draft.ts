import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import type { Book } from '../../store/book';
import { draftKey } from '../../store/drafts';
import { readSavedDraft, saveDraft } from '../../store/save-draft';
import { useChanges } from '../../surface/change/changes';
import type { DraftField } from '../../surface/log/quick-log-field-props';
import { draftOfRow, emptyDraft, rowOfDraft, type QuickLogDraft } from '../../surface/log/quick-log-draft';

/**
 * Returns the sentence that says how a meeting went: what was begun of it before, or else its `start`; undefined until that
 * was read. It is saved on each input, per contact.
 */
export function useMeetingDraft(book: Book, contact: string, start: string): DraftField | undefined {
  const { last } = useChanges();
  const key = draftKey('today', contact);
  const [draft, setDraft] = useState<QuickLogDraft>();
  const [isLost, setLost] = useState(false);
  const latest = useRef(emptyDraft);
  const show = (next: QuickLogDraft) => {
    latest.current = next;
    setDraft(next);
  };
  const type = (next: QuickLogDraft) => {
    const before = latest.current.text;
    show(next);
    saveDraft(book, rowOfDraft(key, next), before).then(
      () => setLost(false),
      (cause: unknown) => {
        logUnexpected('saving a draft', cause);
        setLost(true);
      },
    );
  };
  useLayoutEffect(() => {
    void readKept(book, key).then((kept) => show(kept.text === '' ? { ...emptyDraft, text: start } : kept));
  }, [book, key]);
  // Undo gives the sentence back to its draft: the field shows it, unless something was typed since.
  useLayoutEffect(() => {
    if (last?.standing !== 'undone') return;
    void readKept(book, key).then((kept) => {
      if (latest.current.text === '' && kept.text !== '') show(kept);
    });
  }, [last]);
  return draft && { draft, type, isLost };
}

async function readKept(book: Book, key: string): Promise<QuickLogDraft> {
  try {
    return await draftOfRow(await readSavedDraft(book, key));
  } catch (cause) {
    logUnexpected('reading a draft', cause);
    return emptyDraft;
  }
}
