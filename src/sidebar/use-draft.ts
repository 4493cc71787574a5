import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { refKey, type RefKey } from '../domain/contact/contact-ref';
import type { DraftRow } from '../store/book';
import { draftKey, readDraft } from '../store/drafts';
import { openThings } from '../store/open-things';
import { draftOfRow, emptyDraft, rowOfDraft, type QuickLogDraft } from '../surface/log/quick-log-draft';
import { loadOnce } from '../ui/load-once';
import { useQuery } from '../surface/use-query';
import { isContinued } from './continued-draft';
import { afterDraftEvent, inField, takenOverBy, type DraftOwner, type OwnedDraft } from './draft-state';
import { useOnScreen } from './on-screen';

/** Returns the sentence in the field with its owner, and saves it on each input. `known`: whose saved draft was read. */
export function useDraft() {
  const { book, contact, view, whom } = useOnScreen();
  const [state, dispatch] = useReducer(afterDraftEvent, undefined);
  const [isLost, setLost] = useState(false);
  const key = refKey(contact.ref);
  const owner = useMemo(
    (): DraftOwner => ({ refKey: key, ref: contact.ref, whom, open: openThings(view?.overview) }),
    [key, view, whom],
  );
  const read = async () => draftOfRow(await readDraft(book, draftKeyOf(key)));
  const found = useQuery('a draft', key, read, [book]);
  const kept = found === 'failed' ? emptyDraft : found;
  // Before the page's side is told that this contact has the sheet: what is typed from then on is about them.
  useLayoutEffect(() => dispatch({ type: 'on-screen', owner }), [owner]);
  useLayoutEffect(() => {
    if (kept) dispatch({ type: 'kept', refKey: key, draft: kept });
  }, [kept]);

  useEffect(() => void loadDraftSaving(), []);
  const field = state && inField(state);
  const save = (before: OwnedDraft, draft: QuickLogDraft) => {
    const takenOver = takenOverBy(before, draft);
    // Letters typed elsewhere are about to join those typed here, and the whole is saved then.
    const keeps = (saved: DraftRow) =>
      before.isUnread
        ? !draft.text.startsWith(saved.text)
        : !state?.away && isContinued(takenOver, saved, draft.text);
    const row = rowOfDraft(draftKeyOf(before.owner.refKey), draft);
    loadDraftSaving()
      .then(({ saveDraft }) => saveDraft(book, row, before.draft.text, keeps))
      .then(
        () => setLost(false),
        (cause: unknown) => {
          logUnexpected('saving a draft', cause);
          setLost(true);
        },
      );
  };
  useLayoutEffect(() => {
    if (field?.takenOver) save(field, field.draft);
  }, [field?.takenOver?.text]);
  const type = (draft: QuickLogDraft) => {
    if (!field) return;
    dispatch({ type: 'typed', draft });
    save(field, draft);
  };
  const putAside = () => dispatch({ type: 'put-aside' });
  const here = state?.here.owner.refKey;
  const known = state?.here.isUnread ? undefined : here;
  return { here, known, isAway: Boolean(state?.away), field, type, putAside, isLost, kept, read };
}

// Loaded early, so that it is there once somebody types.
const loadDraftSaving = loadOnce(() => import('../store/save-draft'));

const draftKeyOf = (owner: RefKey) => draftKey('sidebar', owner);
