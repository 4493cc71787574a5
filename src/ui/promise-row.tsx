import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PromiseAct } from '../domain/promise/act';
import type { ClientPromise } from '../domain/promise/client-promise';
import type { DueReading } from '../domain/quick-log/reading';
import type { SentForm } from './begun-forms';
import { PromiseMenu, type PromiseFormKind } from './promise-menu';
import { promiseWords } from './promise-words';
import { StandingMark } from './standing-mark';
import { useLazy } from './use-lazy';
import { useWording } from './wording';
import './promise-row.css';

export interface PromiseRowProps {
  /** An open promise, ours or theirs. */
  readonly promise: ClientPromise;
  /** Epoch ms; the surface makes it anew when a standing changes. */
  readonly now: number;
  /** Whom it was made to, where the surface shows more than one contact: a `RecordLink`. */
  readonly to?: ComponentChildren;
  /** What the user did; the surface appends `entryOfAct(promise, act, now)` and says so with Undo. */
  readonly onAct: (promise: ClientPromise, act: PromiseAct, sent?: SentForm) => void;
  /** Reads a due time in the user's words, for "Move it …"; without it, moving is not offered. */
  readonly readDue?: ((words: string) => Promise<DueReading | undefined>) | undefined;
}

const loadForm = () => import('./promise-form');

/** One promise in a list: its mark, its words, where it stands, and what can be done with it. A list item. */
export function PromiseRow({ promise, now, to, onAct, readDue }: PromiseRowProps) {
  const wording = useWording();
  const id = useId();
  const [form, setForm] = useState<PromiseFormKind>();
  const forms = useLazy(loadForm, form !== undefined);
  const { standing, lead, rest } = promiseWords(promise, now, wording);
  const theirs = promise.by === 'them';
  const act = (one: PromiseAct, sent?: SentForm) => {
    setForm(undefined);
    onAct(promise, one, sent);
  };
  return (
    <li class="promise" data-standing={theirs ? 'theirs' : standing}>
      <StandingMark standing={standing} by={promise.by} />
      <div class="promise-words">
        <p id={id} class="words" dir="auto">
          {theirs ? wording.say('promiseTheirs', promise.text.words) : promise.text.words}
        </p>
        <div class="when-to">
          <p class="when" dir="auto">
            <strong>{lead}</strong>
            {rest.map((words) => ` · ${words}`)}
          </p>
          {to && <p class="soft">{to}</p>}
        </div>
        {promise.doubtful && (
          <p class="doubt">
            {wording.say('promiseDoubtful')}{' '}
            <button
              type="button"
              class="link"
              onClick={() => act({ type: 'confirmed' })}
              aria-describedby={id}
            >
              {wording.say('promiseConfirm')}
            </button>
          </p>
        )}
        {form && forms && (
          <forms.PromiseForm {...{ promise, readDue, form }} onAct={act} onClose={() => setForm(undefined)} />
        )}
      </div>
      {!theirs && (
        <button type="button" class="action" aria-describedby={id} onClick={() => act({ type: 'kept' })}>
          {wording.say('promiseKept')}
        </button>
      )}
      <PromiseMenu
        promise={promise}
        describedBy={id}
        canMove={readDue !== undefined}
        onAct={act}
        onForm={setForm}
      />
    </li>
  );
}
