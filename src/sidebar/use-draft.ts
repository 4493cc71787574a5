import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { RefKey } from '../domain/contact/contact-ref';
import type { Book } from '../store/book';
import { draftKey, saveDraft, readDraft } from '../store/drafts';
import { useQuery } from '../surface/use-query';
import { emptyDraft, type QuickLogDraft } from '../ui/quick-log-draft';
import { draftOfRow } from './draft-of-row';
import { afterDraftEvent, inField, type DraftOwner } from './draft-state';

/**
 * Gives the sentence in the field and whose it is, and keeps it on each input. `whose` record is on screen; `owner` is who
 * that is, once it was read. Until then there is no field.
 */
export function useDraft(book: Book, whose: RefKey, owner: DraftOwner | undefined) {
  const [state, happen] = useReducer(afterDraftEvent, undefined);
  const [lost, setLost] = useState(false);
  const found = useQuery('a draft', whose, async () => draftOfRow(await readDraft(book, keyOf(whose))), [
    book,
  ]);
  const kept = found === 'failed' ? emptyDraft : found;
  useLayoutEffect(() => {
    if (owner && kept) happen({ type: 'on-screen', owner, kept });
  }, [owner, kept === undefined]);
  useLayoutEffect(() => {
    if (kept) happen({ type: 'kept', refKey: whose, draft: kept });
  }, [kept]);

  const field = state && inField(state);
  const type = (draft: QuickLogDraft) => {
    if (!field) return;
    happen({ type: 'typed', draft });
    const { text, changes, typedAt: at = Date.now() } = draft;
    saveDraft(book, { key: keyOf(field.owner.refKey), text, changes, at }, field.draft.text).then(
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

const keyOf = (whose: RefKey) => draftKey('sidebar', whose);
