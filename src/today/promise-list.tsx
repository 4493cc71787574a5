import { useCallback } from 'preact/hooks';
import type { ClientPromise } from '../domain/promise/client-promise';
import type { PromiseAction } from '../domain/promise/promise-action';
import { plan as planAt } from '../domain/promise/entries';
import { changeOfAction } from '../surface/change/change-of-action';
import type { SentDraft } from '../ui/form-drafts';
import { MoreIcon } from '../ui/more-icon';
import { PromiseRow } from '../ui/promise-row';
import { openRecordOfRow, RecordLink } from '../ui/record-link';
import { clockWords } from '../ui/time-words';
import { useWording } from '../ui/wording';
import { amendsWords } from './amends-words';
import type { Today } from './today';
import './promise-list.css';

/** The part of the page's state that rows of promises need. */
export type RowsToday = Pick<Today, 'day' | 'plan' | 'now' | 'recordOf' | 'open' | 'make'>;

interface PromiseListProps {
  readonly promises: readonly ClientPromise[];
  readonly today: RowsToday;
  /** Offers the hour of today at which there is room for each. */
  readonly withHours?: boolean;
}

/** Promises as rows: one quick action, and a button that opens everything else that can be done with it. */
export function PromiseList({ promises, today, withHours = false }: PromiseListProps) {
  const wording = useWording();
  const act = useCallback(
    (promise: ClientPromise, action: PromiseAction, sent?: SentDraft) => {
      const { entries, said } = changeOfAction(promise, action, wording);
      void today.make(entries, said, sent);
    },
    [today.make, wording],
  );
  return (
    <ul class="promises" onKeyDown={openRecordOfRow}>
      {promises.map((promise) => (
        <PromiseRow
          key={promise.id}
          {...{ promise, now: today.now }}
          onAction={act}
          to={<Beside {...{ promise, today, withHours }} />}
          more={<OpenButton promise={promise} onOpen={today.open} />}
        />
      ))}
    </ul>
  );
}

/** Whom it was promised to, the amends it is owed, and when there is room for it. */
function Beside({
  promise,
  today,
  withHours,
}: Omit<PromiseListProps, 'promises'> & { promise: ClientPromise }) {
  const wording = useWording();
  const { contact } = promise;
  const onOpen = today.recordOf(contact);
  const known = today.day.names.get(contact)?.name;
  // A contact without a name may still have a record.
  const name = known ?? (onOpen && wording.say('noticeSomeone'));
  const amends = amendsWords(promise, today.now, wording);
  return (
    <span class="beside-due">
      {name && <RecordLink name={name} onOpen={onOpen} />}
      {amends && <span>{amends}</span>}
      {withHours && <PlanButton promise={promise} today={today} />}
    </span>
  );
}

/** Plans overdue work for the hour at which there is room for it. */
function PlanButton({ promise, today }: { readonly promise: ClientPromise; readonly today: RowsToday }) {
  const wording = useWording();
  const { say } = wording;
  const block = today.plan[0].blocks.find((one) => one.promise.id === promise.id);
  if (!block) return null;
  const { words } = promise.text;
  const when = clockWords(block.from, wording);
  return (
    <button
      type="button"
      class="link"
      aria-label={say('todayPlanOf', when, words)}
      onClick={() => void today.make([planAt(promise, block.from)], say('todayStatusPlanned', words, when))}
    >
      {say('todayPlanAt', when)}
    </button>
  );
}

function OpenButton({ promise, onOpen }: { promise: ClientPromise; onOpen: Today['open'] }) {
  const { say } = useWording();
  const name = say('todayOpenOf', promise.text.words);
  return (
    <button type="button" class="icon" aria-label={name} title={name} onClick={() => onOpen(promise)}>
      <MoreIcon />
    </button>
  );
}
