import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { draftKey } from '../store/drafts';
import { readSavedDraft, saveDraft } from '../store/save-draft';
import { useChanges } from '../surface/change/changes';
import { draftOfRow, emptyDraft, rowOfDraft, type QuickLogDraft } from '../surface/log/quick-log-draft';
import type { DraftField } from '../surface/log/quick-log-field-props';
import { joinDrafts } from './join-drafts';

/** Returns the draft in the field, saved under its owner on each input, and `setOwner`. `early` is text typed before the popup loaded. */
export function useDraft(book: Book, early: string) {
  const { last } = useChanges();
  const [draft, setDraft] = useState<QuickLogDraft>({ ...emptyDraft, text: early });
  const [isLost, setLost] = useState(false);
  const latest = useRef(draft);
  const currentOwner = useRef<string | undefined>(undefined);
  const isTyped = useRef(early !== '');

  const save = async (owner: string, next: QuickLogDraft) => {
    try {
      await saveDraft(book, rowOfDraft(draftKey('popup', owner), next));
      setLost(false);
    } catch (cause) {
      logUnexpected('saving a draft', cause);
      setLost(true);
    }
  };
  const show = (next: QuickLogDraft) => {
    latest.current = next;
    setDraft(next);
  };
  const type = (next: QuickLogDraft) => {
    isTyped.current = next.text !== '';
    show(next);
    if (currentOwner.current !== undefined) void save(currentOwner.current, next);
  };
  /** Moves the draft to another owner, after what was saved for that owner before. */
  const setOwner = async (owner: string) => {
    const kept = await readDraftOf(book, owner);
    const before = currentOwner.current;
    if (before === owner) return;
    const typed = latest.current;
    currentOwner.current = owner;
    show(joinDrafts(kept, typed));
    if (typed.text === '') return;
    await save(owner, latest.current);
    if (before !== undefined) await save(before, emptyDraft);
  };
  // Undo restores a sentence to its draft, and Redo removes it: the field shows that, unless something was typed since.
  useLayoutEffect(() => {
    const owner = currentOwner.current;
    if (owner === undefined || (last?.standing !== 'undone' && last?.standing !== 'redone')) return;
    void readDraftOf(book, owner).then((kept) => {
      if (!isTyped.current && currentOwner.current === owner) show(kept);
    });
  }, [last]);
  const field: DraftField = { draft, type, isLost };
  return { field, setOwner };
}

async function readDraftOf(book: Book, owner: string): Promise<QuickLogDraft> {
  try {
    return draftOfRow(await readSavedDraft(book, draftKey('popup', owner)));
  } catch (cause) {
    logUnexpected('reading a draft', cause);
    return emptyDraft;
  }
}
