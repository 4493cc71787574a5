import type { ClientPromise } from '../domain/promise/client-promise';
import { Region } from '../ui/region';
import { useWording } from '../ui/wording';
import { amendsWords } from './amends-words';
import type { Today } from './today';
import './owed-list.css';
import '../ui/row-button.css';

/** More do not fit beside the day. */
const maxShown = 6;

/** Amends we owe for promises that are neither overdue nor in today's hours, where they are shown with the promise (P6). */
export function OwedAmends(today: Today) {
  const wording = useWording();
  const { say } = wording;
  const { day, plan, now } = today;
  const inHours = plan[0].blocks.map(({ promise }) => promise);
  const listed = new Set([...day.overdue, ...inHours].map(({ id }) => id));
  const distinct = new Map([...day.mending, ...day.closed].map((promise) => [promise.id, promise]));
  const owed = [...distinct.values()]
    .filter(({ id }) => !listed.has(id))
    .map((promise) => ({ promise, words: amendsWords(promise, now, wording) }))
    .filter(({ words }) => words !== undefined);
  if (!owed.length) return null;
  return (
    <Region name={say('todayAmends')} aside={String(owed.length)}>
      <ul class="owed">
        {owed.slice(0, maxShown).map(({ promise, words }) => (
          <li key={promise.id}>
            <button type="button" class="row-button" onClick={() => today.open(promise)}>
              <span dir="auto">{labelOf(promise, today, say('noticeSomeone'))}</span>
              <span class="soft">{words}</span>
            </button>
          </li>
        ))}
      </ul>
      {owed.length > maxShown && <p class="soft">{say('todayMore', String(owed.length - maxShown))}</p>}
    </Region>
  );
}

const labelOf = ({ contact, text }: ClientPromise, { day }: Today, someone: string) =>
  `${day.names.get(contact)?.name ?? someone}: ${text.words}`;
