import type { ContactRef, RefKey } from '../domain/contact/contact-ref';
import type { OpenThing } from '../domain/quick-log/reading';
import { emptyDraft, type QuickLogDraft } from '../surface/log/quick-log-draft';
import { isContinued, type TakenOver } from './continued-draft';

/** The contact a sentence is about: who was on screen when the user began to type it (Law 1). */
export interface DraftOwner {
  readonly refKey: RefKey;
  readonly ref: ContactRef;
  /** Their name, or the record in words. */
  readonly whom: string;
  /** What is open with them, which a sentence in the past tense may close. */
  readonly open: readonly OpenThing[];
}

/** A sentence and the contact it is about. */
export interface OwnedDraft {
  readonly owner: DraftOwner;
  readonly draft: QuickLogDraft;
  /** The saved draft has not been read yet, so what stands here was typed since the contact came on screen. */
  readonly isUnread?: boolean | undefined;
  /** What the user went on with when they began to type in this tab; undefined if they have not. */
  readonly takenOver?: TakenOver | undefined;
}

/** The state of the quick log. */
export interface DraftState {
  /** The contact on screen, and the sentence about them. */
  readonly here: OwnedDraft;
  /** A sentence begun for another contact before the page moved on; the field keeps it until it is saved or put aside. */
  readonly away?: OwnedDraft;
}

export type DraftEvent =
  /** A contact is on screen, or more is known about them. */
  | { readonly type: 'on-screen'; readonly owner: DraftOwner }
  | { readonly type: 'typed'; readonly draft: QuickLogDraft }
  /** Their saved draft was read, or has changed: here, or in another tab with the same contact. */
  | { readonly type: 'kept'; readonly refKey: RefKey; readonly draft: QuickLogDraft }
  | { readonly type: 'put-aside' };

/** Returns the sentence in the field, with its owner. */
export const inField = (state: DraftState): OwnedDraft => state.away ?? state.here;

/** Returns the state after an event. A sentence never changes its owner. */
export function afterDraftEvent(state: DraftState | undefined, event: DraftEvent): DraftState | undefined {
  if (event.type === 'on-screen') return onScreen(state, event.owner);
  if (event.type === 'typed') return state && typed(state, event.draft);
  if (event.type === 'kept') return state && keptElsewhere(state, event.refKey, event.draft);
  return state && { here: state.here };
}

function onScreen(state: DraftState | undefined, owner: DraftOwner): DraftState {
  if (state?.here.owner.refKey === owner.refKey) return { ...state, here: { ...state.here, owner } };
  const here: OwnedDraft = { owner, draft: emptyDraft, isUnread: true };
  const current = state && inField(state);
  if (!current || current.draft.text === '') return { here };
  if (current.owner.refKey === owner.refKey) return { here: { ...current, owner } };
  return { here, away: current };
}

function typed(state: DraftState, draft: QuickLogDraft): DraftState {
  if (!state.away) return { here: typedHere(state.here, draft) };
  if (draft.text === '') return { here: state.here };
  return { ...state, away: { ...state.away, draft } };
}

function typedHere(before: OwnedDraft, draft: QuickLogDraft): OwnedDraft {
  const isBegun = draft.text !== '' && !before.isUnread;
  return { ...before, draft, takenOver: isBegun ? takenOverBy(before, draft) : undefined };
}

/** Returns what the user goes on with who types `draft` here. */
export const takenOverBy = (before: OwnedDraft, draft: QuickLogDraft): TakenOver =>
  before.takenOver ?? { text: before.draft.text, at: timeOf(draft) };

// An unknown time is near no other.
const timeOf = ({ typedAt = Number.NaN }: Pick<QuickLogDraft, 'typedAt'>): number => typedAt;

// If nothing was typed here, the field takes over the draft from another tab, so that typing continues it and loses nothing.
function keptElsewhere(state: DraftState, refKey: RefKey, draft: QuickLogDraft): DraftState {
  const { here, away } = state;
  if (here.owner.refKey !== refKey) return state;
  if (here.isUnread) return { ...state, here: read(here, draft) };
  if (away || here.draft.text === draft.text) return state;
  return { here: here.takenOver ? continued(here, here.takenOver, draft) : { ...here, draft } };
}

// What was typed before the saved draft was read comes after it, unless it is what was just saved.
function read({ owner, draft: { text: own, ...rest } }: OwnedDraft, draft: QuickLogDraft): OwnedDraft {
  if (own === '') return { owner, draft };
  const text = own.startsWith(draft.text) ? own : `${draft.text} ${own}`;
  return { owner, draft: { ...rest, text }, takenOver: { text: draft.text, at: timeOf(rest) } };
}

// The letters that were typed elsewhere come before those that were typed here.
function continued(here: OwnedDraft, takenOver: TakenOver, draft: QuickLogDraft): OwnedDraft {
  const { text: own } = here.draft;
  const { text } = draft;
  if (!isContinued(takenOver, { text, at: timeOf(draft) }, own)) return here;
  const whole = text + own.slice(takenOver.text.length);
  return { ...here, draft: { ...here.draft, text: whole }, takenOver: { ...takenOver, text } };
}
