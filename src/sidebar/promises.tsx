import { useState } from 'preact/hooks';
import type { PromiseAction } from '../domain/promise/promise-action';
import type { ClientPromise } from '../domain/promise/client-promise';
import { sortPromises } from '../domain/promise/sort-promises';
import type { DueReading } from '../domain/quick-log/reading';
import { IfWhole } from '../surface/book/if-whole';
import type { SentDraft } from '../ui/form-drafts';
import { PromiseRow } from '../ui/promise-row';
import { Region } from '../ui/region';
import { useWording } from '../ui/wording';

/** More do not fit on the first screen. */
const maxShown = 5;

interface PromisesProps {
  readonly promises: readonly ClientPromise[];
  readonly now: number;
  readonly onAction: (promise: ClientPromise, action: PromiseAction, sent?: SentDraft) => void;
  readonly readDue: (words: string) => Promise<DueReading | undefined>;
}

/** Open promises: overdue ones first, theirs last. */
export function Promises({ promises, now, onAction, readDue }: PromisesProps) {
  const { say, zone, hours } = useWording();
  const [all, setAll] = useState(false);
  const ordered = sortPromises(promises, zone, hours);
  const shown = all ? ordered : ordered.slice(0, maxShown);
  const count = ordered.length === 0 ? undefined : say('promisesOpen', String(ordered.length));
  return (
    <Region name={say('regionPromises')} aside={count}>
      {ordered.length === 0 && (
        <p class="soft">
          <IfWhole>{say('promisesNone')}</IfWhole>
        </p>
      )}
      <ul class="promises">
        {shown.map((promise) => (
          <PromiseRow key={promise.id} {...{ promise, now, onAction, readDue }} />
        ))}
      </ul>
      {ordered.length > maxShown && (
        <button type="button" class="link small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('promisesShowFew') : say('promisesShowAll', String(ordered.length))}
        </button>
      )}
    </Region>
  );
}
