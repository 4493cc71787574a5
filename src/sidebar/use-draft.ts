import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { draftKey, saveDraft, readDraft } from '../store/drafts';
import { watch } from '../store/watch';
import type { QuickLogDraft } from '../ui/quick-log-draft';
import { draftOfRow } from './draft-of-row';
import { afterDraftEvent, inField, type DraftOwner } from './draft-state';

/** Gives the sentence in the field and whose it is, and keeps it on each input. Both are undefined until the contact was read. */
export function useDraft(book: Book, owner: DraftOwner | undefined, kept: QuickLogDraft | undefined) {
  const [state, happen] = useReducer(afterDraftEvent, undefined);
  const [lost, setLost] = useState(false);
  useLayoutEffect(() => {
    if (owner && kept) happen({ type: 'on-screen', owner, kept });
  }, [owner, kept]);

  const whose = owner?.refKey;
  useLayoutEffect(() => {
    if (whose === undefined) return undefined;
    return watch(() => readDraft(book, draftKey('sidebar', whose)), {
      next: (row) => happen({ type: 'kept', refKey: whose, draft: draftOfRow(row) }),
      error: (cause) => logUnexpected('reading a draft', cause),
    });
  }, [book, whose]);

  const field = state && inField(state);
  const type = (draft: QuickLogDraft) => {
    if (!field) return;
    happen({ type: 'typed', draft });
    const { text, changes, typedAt: at = Date.now() } = draft;
    const row = { key: draftKey('sidebar', field.owner.refKey), text, changes, at };
    saveDraft(book, row, field.draft.text).then(
      () => setLost(false),
      (cause: unknown) => {
        logUnexpected('keeping a draft', cause);
        setLost(true);
      },
    );
  };
  const putAside = () => happen({ type: 'put-aside' });
  return { here: state?.here.owner.refKey, isAway: state?.away !== undefined, field, type, putAside, lost };
}
