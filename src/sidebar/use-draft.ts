import { useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { refKey, type RefKey } from '../domain/contact/contact-ref';
import { draftKey, readDraft, saveDraft } from '../store/drafts';
import { openThings } from '../store/open-things';
import { draftOfRow, emptyDraft, rowOfDraft, type QuickLogDraft } from '../surface/log/quick-log-draft';
import { useQuery } from '../surface/use-query';
import { afterDraftEvent, inField, type DraftOwner } from './draft-state';
import { useOnScreen } from './on-screen';

/**
 * Gives the sentence in the field and whose it is, and keeps it on each input. Until it was read who is on screen, there is no
 * field.
 */
export function useDraft() {
  const { book, contact, view, whom } = useOnScreen();
  const [state, happen] = useReducer(afterDraftEvent, undefined);
  const [isLost, setLost] = useState(false);
  const whose = refKey(contact.ref);
  const owner = useMemo(
    (): DraftOwner | undefined =>
      view && { refKey: view.refKey, ref: contact.ref, whom, open: openThings(view.overview) },
    [view, whom],
  );
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
    saveDraft(book, rowOfDraft(keyOf(field.owner.refKey), draft), field.draft.text).then(
      () => setLost(false),
      (cause: unknown) => {
        logUnexpected('keeping a draft', cause);
        setLost(true);
      },
    );
  };
  const putAside = () => happen({ type: 'put-aside' });
  return { here: state?.here.owner.refKey, isAway: state?.away !== undefined, field, type, putAside, isLost };
}

const keyOf = (whose: RefKey) => draftKey('sidebar', whose);
