import { useCallback, useState } from 'preact/hooks';
import { entryOfAction, type PromiseAction } from '../domain/promise/promise-action';
import type { ClientPromise } from '../domain/promise/client-promise';
import type { SentDraft } from '../ui/form-drafts';
import { PromiseRow } from '../ui/promise-row';
import { openRecordOfRow, RecordLink } from '../ui/record-link';
import { Region } from '../ui/region';
import { useWording } from '../ui/wording';
import { shownOfKind } from '../store/day-book';
import { promiseActionKey } from '../ui/promise-action-words';
import type { Today } from './today';
import './overdue-list.css';

/** More would push the day out of view. */
const maxShown = 5;

/** Overdue promises, above the day, no matter how long ago they were due. */
export function OverdueList(today: Today) {
  const { day } = today;
  const { say } = useWording();
  const [all, setAll] = useState(false);
  if (!day.overdue.length) return null;
  const count = day.overdueCount > 99 ? '99+' : String(day.overdueCount);
  return (
    <Region name={say('todayOverdue')} aside={count}>
      <PromiseList promises={all ? day.overdue : day.overdue.slice(0, maxShown)} today={today} />
      {day.overdue.length > maxShown && (
        <button type="button" class="link small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('promisesShowFew') : say('promisesShowAll', count)}
        </button>
      )}
      {all && day.overdue.length >= shownOfKind && (
        <p class="soft">{say('todayOverdueLatest', String(day.overdue.length))}</p>
      )}
    </Region>
  );
}

interface PromiseListProps {
  readonly promises: readonly ClientPromise[];
  readonly today: Today;
}

/** Promises as rows, each with its quick actions and a button for its dialog, where it can be moved: moving asks whether the client knows. */
export function PromiseList({ promises, today }: PromiseListProps) {
  const { say } = useWording();
  const act = useCallback(
    (promise: ClientPromise, action: PromiseAction, sent?: SentDraft) => {
      const entries = [entryOfAction(promise, action, Date.now())];
      void today.make(entries, say(promiseActionKey[action.type], promise.text.words), sent);
    },
    [today.make, say],
  );
  return (
    <ul class="promise-rows" onKeyDown={openRecordOfRow}>
      {promises.map((promise) => (
        <PromiseListRow key={promise.id} {...{ promise, today, act }} />
      ))}
    </ul>
  );
}

interface PromiseListRowProps {
  readonly promise: ClientPromise;
  readonly today: Today;
  readonly act: (promise: ClientPromise, action: PromiseAction, sent?: SentDraft) => void;
}

function PromiseListRow({ promise, today, act }: PromiseListRowProps) {
  const { say } = useWording();
  const { contact } = promise;
  const onOpen = today.recordOf(contact);
  const known = today.day.names.get(contact)?.name;
  // A contact without a name may still have a record.
  const name = known ?? (onOpen && say('noticeSomeone'));
  return (
    <>
      <PromiseRow
        promise={promise}
        now={today.now}
        onAction={act}
        to={name && <RecordLink name={name} onOpen={onOpen} />}
      />
      <li>
        <button
          type="button"
          class="quiet"
          aria-label={say('todayOpenOf', promise.text.words)}
          onClick={() => today.open(promise)}
        >
          {say('todayOpen')}
        </button>
      </li>
    </>
  );
}
