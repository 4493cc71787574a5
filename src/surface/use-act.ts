import type { PromiseAct } from '../domain/promise/act';
import type { ClientPromise } from '../domain/promise/client-promise';
import { promiseActionKey } from '../ui/promise-action-words';
import type { SentDraft } from '../ui/form-drafts';
import { useSay } from '../ui/wording';
import { useChanges } from './change/changes';
import type { ChangeOptions } from './change/changes';
import { loadWriting } from './load-writing';

/** Does something to a promise, and shows what was done. `sent`: the form's draft, removed with it. */
export type Act = (promise: ClientPromise, act: PromiseAct, sent?: SentDraft) => void;

/** Returns a function that does something to a promise. */
export function useAct(options?: Pick<ChangeOptions, 'takesFocus'>): Act {
  const { write } = useChanges();
  const say = useSay();
  return (promise, act, sent) => {
    const now = Date.now();
    const entries = loadWriting().then(({ entryOfAct }) => [entryOfAct(promise, act, now)]);
    void write(entries, say(promiseActionKey[act.type], promise.text.words), { ...options, sent });
  };
}
