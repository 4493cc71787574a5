import { useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { readChanges } from '../domain/quick-log/write/read-changes';
import type { Book } from '../store/book';
import { draftKey, saveDraft, readDraft } from '../store/drafts';
import { emptyDraft, type QuickLogDraft } from '../ui/quick-log-draft';
import { joined } from './join-drafts';

/** Gives the sentence in the field, kept on each input under whose it is; `early` was typed before we were there. */
export function useDraft(book: Book, early: string) {
  const [draft, set] = useState<QuickLogDraft>({ ...emptyDraft, text: early });
  const [isLost, lose] = useState(false);
  const now = useRef(draft);
  const owner = useRef<string | undefined>(undefined);

  const keep = async (whose: string, { text, changes, typedAt: at = Date.now() }: QuickLogDraft) => {
    try {
      await saveDraft(book, { key: draftKey('popup', whose), text, changes, at });
      lose(false);
    } catch (cause) {
      logUnexpected('keeping a draft', cause);
      lose(true);
    }
  };
  const show = (next: QuickLogDraft) => {
    now.current = next;
    set(next);
  };
  const type = (next: QuickLogDraft) => {
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
  return { draft, isLost, type, belongTo };
}

async function keptFor(book: Book, whose: string): Promise<QuickLogDraft> {
  try {
    const row = await readDraft(book, draftKey('popup', whose));
    return row ? { text: row.text, changes: readChanges(row.changes), typedAt: row.at } : emptyDraft;
  } catch (cause) {
    logUnexpected('reading a draft', cause);
    return emptyDraft;
  }
}
