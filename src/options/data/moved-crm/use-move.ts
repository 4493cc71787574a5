import { useState } from 'preact/hooks';
import { logUnexpected } from '../../../browser/log';
import type { Book } from '../../../store/book';
import { backAgain, moveAddresses, moveDrafts } from '../../../store/moved-crm/follow-move';
import { entriesOfMove, planMove, type MovePlan } from '../../../store/moved-crm/plan-move';
import type { Tenant } from '../../../store/moved-crm/tenants';
import { changeWords } from '../../../surface/change/change-words';
import type { Standing } from '../../../surface/change/last-change';
import { undoOrRedo, writeChange } from '../../../surface/change/write-change';
import { useSay } from '../../../ui/wording';
import { newAddress } from './new-address';

/** Where a CRM's records were, and the address of one of them now. */
export interface Moving {
  readonly from: Tenant;
  readonly to: string;
  readonly url: URL;
}

/** How far moving a CRM's records is. */
export type MoveState =
  | { readonly type: 'idle'; readonly trouble?: string | undefined }
  | {
      readonly type: 'planned' | 'moving';
      readonly moving: Moving;
      readonly plan: MovePlan;
      readonly trouble?: string | undefined;
    }
  | {
      readonly type: 'moved';
      readonly moving: Moving;
      readonly plan: MovePlan;
      readonly id: string;
      readonly trouble?: string | undefined;
    }
  | { readonly type: 'undone'; readonly moving: Moving };

/** Plans, writes and undoes a move of all of a CRM's records. */
export function useMove(book: Book) {
  const say = useSay();
  const [state, setState] = useState<MoveState>({ type: 'idle' });
  const troubleWith = (standing: Standing) => changeWords(standing, { said: '' }, say).trouble;

  const look = async (moving: Moving) => {
    try {
      setState({ type: 'planned', moving, plan: await planMove(book, moving.from, moving.to) });
    } catch (cause) {
      logUnexpected('planning to move records', cause);
      setState({ type: 'idle', trouble: troubleWith('failed') });
    }
  };

  const move = async () => {
    if (state.type !== 'planned') return;
    const { moving, plan } = state;
    setState({ type: 'moving', moving, plan });
    const written = await writeChange(book, entriesOfMove(plan.moves), { change: {} });
    const [first] = written.written ? written.entries : [];
    if (!written.written || !first)
      return setState({ ...state, trouble: troubleWith(written.written ? 'failed' : written.why) });
    await follow(async () => {
      await moveDrafts(book, plan.moves);
      await moveAddresses(book, plan.moves, newAddress(moving.url), Date.now());
    });
    setState({ type: 'moved', moving, plan, id: first.id });
  };

  const undo = async () => {
    if (state.type !== 'moved') return;
    const { moving, plan, id } = state;
    try {
      await undoOrRedo(book, { way: 'undo', id, draftOf: () => undefined });
      await follow(() => moveDrafts(book, backAgain(plan.moves)));
      setState({ type: 'undone', moving });
    } catch (cause) {
      logUnexpected('undoing a move of records', cause);
      setState({ ...state, trouble: troubleWith('undo-failed') });
    }
  };

  return { state, look, move, undo, leave: () => setState({ type: 'idle' }) };
}

// The records have moved by then, and a draft or an address that did not follow is still where it was.
const follow = (work: () => Promise<void>): Promise<void> =>
  work().catch((cause: unknown) => logUnexpected('moving drafts and addresses', cause));
