import type { ContactRef, RefKey } from '../domain/contact/contact-ref';
import type { OpenThing } from '../domain/quick-log/reading';
import type { QuickLogDraft } from '../surface/log/quick-log-draft';

/** Whom a sentence is about: who was on screen when its typing began (Law 1). */
export interface DraftOwner {
  readonly refKey: RefKey;
  readonly ref: ContactRef;
  /** As the user knows them. */
  readonly whom: string;
  /** What is open with them, for a sentence in the past tense. */
  readonly open: readonly OpenThing[];
}

/** A sentence, and whom it is about. */
export interface OwnedDraft {
  readonly owner: DraftOwner;
  readonly draft: QuickLogDraft;
  /** It was typed here, and not taken from what another tab keeps. */
  readonly isTyped?: boolean;
}

/** What stands in the quick log. */
export interface DraftState {
  /** Who is on screen, and what was typed of them. */
  readonly here: OwnedDraft;
  /** A sentence that was begun for another, before the page moved on; the field holds it until it is saved or put aside. */
  readonly away?: OwnedDraft;
}

export type DraftEvent =
  /** A contact is on screen, or is known better now. `kept` is what was typed of them before. */
  | { readonly type: 'on-screen'; readonly owner: DraftOwner; readonly kept: QuickLogDraft }
  | { readonly type: 'typed'; readonly draft: QuickLogDraft }
  /** What is kept of them has changed: here, or in another tab at the same contact. */
  | { readonly type: 'kept'; readonly refKey: RefKey; readonly draft: QuickLogDraft }
  | { readonly type: 'put-aside' };

/** Gives whose sentence stands in the field, and the sentence. */
export const inField = (state: DraftState): OwnedDraft => state.away ?? state.here;

/** Gives the state after an event. A sentence never changes whom it is about. */
export function afterDraftEvent(state: DraftState | undefined, event: DraftEvent): DraftState | undefined {
  if (event.type === 'on-screen') return onScreen(state, event.owner, event.kept);
  if (event.type === 'typed') return state && typed(state, event.draft);
  if (event.type === 'kept') return state && keptElsewhere(state, event.refKey, event.draft);
  return state && { here: state.here };
}

function onScreen(state: DraftState | undefined, owner: DraftOwner, kept: QuickLogDraft): DraftState {
  if (!state) return { here: { owner, draft: kept } };
  if (state.here.owner.refKey === owner.refKey) return { ...state, here: { ...state.here, owner } };
  const current = inField(state);
  if (current.draft.text === '') return { here: { owner, draft: kept } };
  if (current.owner.refKey === owner.refKey) return { here: { ...current, owner } };
  return { here: { owner, draft: kept }, away: current };
}

function typed(state: DraftState, draft: QuickLogDraft): DraftState {
  if (!state.away) return { here: { ...state.here, draft, isTyped: draft.text !== '' } };
  if (draft.text === '') return { here: state.here };
  return { ...state, away: { ...state.away, draft } };
}

// A field in which nothing was typed shows what another tab keeps, so that typing there goes on with it and loses nothing.
function keptElsewhere(state: DraftState, refKey: RefKey, draft: QuickLogDraft): DraftState {
  const { here } = state;
  if (state.away || here.isTyped || here.owner.refKey !== refKey || here.draft.text === draft.text)
    return state;
  return { here: { ...here, draft } };
}
