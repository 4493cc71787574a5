import type { PromiseAction } from '../domain/promise/promise-action';
import type { ClientPromise } from '../domain/promise/client-promise';
import type { SentDraft } from '../ui/form-drafts';
import { useWording } from '../ui/wording';
import { useChanges } from './change/changes';
import { loadWriting } from './load-writing';

/**
 * Does something to a promise, and shows what was done. `sent`: the form's draft, removed with it. Resolves to whether it is on
 * disk.
 */
export type ActOnPromise = (
  promise: ClientPromise,
  action: PromiseAction,
  sent?: SentDraft,
) => Promise<boolean>;

/** Returns a function that does something to a promise. */
export function usePromiseAction(): ActOnPromise {
  const { write } = useChanges();
  const wording = useWording();
  return async (promise, action, sent) => {
    let said = '';
    const entries = loadWriting().then(({ changeOfAction }) => {
      const change = changeOfAction(promise, action, wording);
      ({ said } = change);
      return change.entries;
    });
    const owes = action.type === 'broken' && promise.by === 'us' ? promise.id : undefined;
    return (await write(entries, () => said, { sent, owes })).written;
  };
}
