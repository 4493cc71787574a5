import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PromiseAction } from '../domain/promise/promise-action';
import type { ClientPromise } from '../domain/promise/client-promise';
import type { DueReading } from '../domain/quick-log/reading';
import type { SentDraft } from './form-drafts';
import { PromiseMenu, type PromiseFormKind } from './promise-menu';
import { promiseWords } from './promise-words';
import { StandingMark } from './standing-mark';
import { useLazy } from './use-lazy';
import { useWording, type MessageKey } from './wording';
import './promise-row.css';

export interface PromiseRowProps {
  /** An open promise, ours or theirs. */
  readonly promise: ClientPromise;
  /** Epoch ms; the surface updates it when a standing changes. */
  readonly now: number;
  /** A `RecordLink` to the contact, if the surface shows more than one. */
  readonly to?: ComponentChildren;
  /** What stands at the end of the row instead of its menu. */
  readonly more?: ComponentChildren;
  /** Called with the user's action; the surface appends `entryOfAction(promise, action, now)` and shows it with Undo. */
  readonly onAction: (promise: ClientPromise, action: PromiseAction, sent?: SentDraft) => void;
  /** Reads a due time in the user's words; without it, “Move…” is not offered. */
  readonly readDue?: ((words: string) => Promise<DueReading | undefined>) | undefined;
}

const loadForm = () => import('./promise-form');

/** A list item for a promise: its mark, its words, its state, and what can be done with it. */
export function PromiseRow({ promise, now, to, more, onAction, readDue }: PromiseRowProps) {
  const wording = useWording();
  const [form, setForm] = useState<PromiseFormKind>();
  const forms = useLazy(loadForm, form !== undefined);
  const { standing, lead, rest } = promiseWords(promise, now, wording);
  const theirs = promise.by === 'them';
  // Many buttons say the same.
  const named = (key: MessageKey) => `${wording.say(key)}: ${promise.text.words}`;
  const act = (action: PromiseAction, sent?: SentDraft) => {
    setForm(undefined);
    onAction(promise, action, sent);
  };
  return (
    <li class="promise" data-standing={theirs ? 'theirs' : standing}>
      <StandingMark standing={standing} by={promise.by} />
      <div class="promise-words">
        <p class="words" dir="auto">
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
              aria-label={named('promiseConfirm')}
            >
              {wording.say('promiseConfirm')}
            </button>
          </p>
        )}
      </div>
      {!theirs && (
        <button
          type="button"
          class="action"
          aria-label={named('promiseKept')}
          onClick={() => act({ type: 'kept' })}
        >
          {wording.say('promiseKept')}
        </button>
      )}
      {more ?? (
        <PromiseMenu
          promise={promise}
          name={named('promiseMore')}
          canMove={readDue !== undefined}
          onAction={act}
          onForm={setForm}
        />
      )}
      {form && forms && (
        <forms.PromiseForm
          {...{ promise, readDue, form }}
          onAction={act}
          onClose={() => setForm(undefined)}
        />
      )}
    </li>
  );
}
