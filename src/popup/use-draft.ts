import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { draftKey, readDraft, saveDraft } from '../store/drafts';
import { useChanges } from '../surface/change/changes';
import { draftOfRow, emptyDraft, rowOfDraft, type QuickLogDraft } from '../surface/log/quick-log-draft';
import type { DraftField } from '../surface/log/quick-log-field-props';
import { joined } from './join-drafts';

/** Gives the sentence in the field, kept on each input under whose it is; `early` was typed before we were there. */
export function useDraft(book: Book, early: string) {
  const { last } = useChanges();
  const [draft, setDraft] = useState<QuickLogDraft>({ ...emptyDraft, text: early });
  const [isLost, setLost] = useState(false);
  const now = useRef(draft);
  const owner = useRef<string | undefined>(undefined);
  const isTyped = useRef(early !== '');

  const keep = async (whose: string, next: QuickLogDraft) => {
    try {
      await saveDraft(book, rowOfDraft(draftKey('popup', whose), next));
      setLost(false);
    } catch (cause) {
      logUnexpected('keeping a draft', cause);
      setLost(true);
    }
  };
  const show = (next: QuickLogDraft) => {
    now.current = next;
    setDraft(next);
  };
  const type = (next: QuickLogDraft) => {
    isTyped.current = next.text !== '';
    show(next);
    if (owner.current !== undefined) void keep(owner.current, next);
  };
  /** Says whose the sentence is from now on; it goes along, after what was kept for them before. */
  const belongTo = async (whose: string) => {
    const kept = await keptFor(book, whose);
    const before = owner.current;
    if (before === whose) return;
    const typed = now.current;
    owner.current = whose;
    show(joined(kept, typed));
    if (typed.text === '') return;
    await keep(whose, now.current);
    if (before !== undefined) await keep(before, emptyDraft);
  };
  // Undo gives a sentence back to its draft, and Redo takes it again: a field in which nothing was typed since shows that.
  useLayoutEffect(() => {
    const whose = owner.current;
    if (whose === undefined || (last?.standing !== 'undone' && last?.standing !== 'redone')) return;
    void keptFor(book, whose).then((kept) => {
      if (!isTyped.current && owner.current === whose) show(kept);
    });
  }, [last]);
  const field: DraftField = { draft, type, isLost };
  return { field, belongTo };
}

async function keptFor(book: Book, whose: string): Promise<QuickLogDraft> {
  try {
    return draftOfRow(await readDraft(book, draftKey('popup', whose)));
  } catch (cause) {
    logUnexpected('reading a draft', cause);
    return emptyDraft;
  }
}
