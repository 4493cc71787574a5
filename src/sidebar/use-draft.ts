import { useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { refKey, type RefKey } from '../domain/contact/contact-ref';
import { draftKey, readDraft, saveDraft } from '../store/drafts';
import { openThings } from '../store/open-things';
import { draftOfRow, emptyDraft, rowOfDraft, type QuickLogDraft } from '../surface/log/quick-log-draft';
import { useQuery } from '../surface/use-query';
import { afterDraftEvent, inField, type DraftOwner } from './draft-state';
import { useOnScreen } from './on-screen';
import { useAtRest } from './use-at-rest';

/**
 * Returns the sentence in the field with its owner, and saves it on each input. Until the contact on screen was read, there is
 * no field.
 */
export function useDraft() {
  const { book, port, contact, view, whom } = useOnScreen();
  const [state, dispatch] = useReducer(afterDraftEvent, undefined);
  const [isLost, setLost] = useState(false);
  const key = refKey(contact.ref);
  const owner = useMemo(
    (): DraftOwner | undefined =>
      view && { refKey: view.refKey, ref: contact.ref, whom, open: openThings(view.overview) },
    [view, whom],
  );
  const found = useQuery('a draft', key, async () => draftOfRow(await readDraft(book, draftKeyOf(key))), [
    book,
  ]);
  const kept = found === 'failed' ? emptyDraft : found;
  useLayoutEffect(() => {
    if (owner && kept) dispatch({ type: 'on-screen', owner, kept });
  }, [owner, kept === undefined]);
  useLayoutEffect(() => {
    if (kept) dispatch({ type: 'kept', refKey: key, draft: kept });
  }, [kept]);

  useAtRest(port, kept);
  const field = state && inField(state);
  const type = (draft: QuickLogDraft) => {
    if (!field) return;
    dispatch({ type: 'typed', draft });
    saveDraft(book, rowOfDraft(draftKeyOf(field.owner.refKey), draft), field.draft.text).then(
      () => setLost(false),
      (cause: unknown) => {
        logUnexpected('saving a draft', cause);
        setLost(true);
      },
    );
  };
  const putAside = () => dispatch({ type: 'put-aside' });
  return { here: state?.here.owner.refKey, isAway: state?.away !== undefined, field, type, putAside, isLost };
}

const draftKeyOf = (owner: RefKey) => draftKey('sidebar', owner);
