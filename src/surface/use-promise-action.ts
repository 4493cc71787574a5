import type { PromiseAction } from '../domain/promise/promise-action';
import type { ClientPromise } from '../domain/promise/client-promise';
import { promiseActionKey } from '../ui/promise-action-words';
import type { SentDraft } from '../ui/form-drafts';
import { useSay } from '../ui/wording';
import { useChanges } from './change/changes';
import type { ChangeOptions } from './change/changes';
import { loadWriting } from './load-writing';

/** Does something to a promise, and shows what was done. `sent`: the form's draft, removed with it. */
export type ActOnPromise = (promise: ClientPromise, action: PromiseAction, sent?: SentDraft) => void;

/** Returns a function that does something to a promise. */
export function usePromiseAction(options?: Pick<ChangeOptions, 'takesFocus'>): ActOnPromise {
  const { write } = useChanges();
  const say = useSay();
  return (promise, action, sent) => {
    const now = Date.now();
    const entries = loadWriting().then(({ entryOfAction }) => [entryOfAction(promise, action, now)]);
    void write(entries, say(promiseActionKey[action.type], promise.text.words), { ...options, sent });
  };
}
