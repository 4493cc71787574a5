import { amendsState } from '../domain/amends/amends-state';
import type { ClientPromise } from '../domain/promise/client-promise';
import { Region } from '../ui/region';
import { useWording, type MessageKey } from '../ui/wording';
import type { Today } from './today';
import './owed-list.css';
import '../ui/row-button.css';

/** More do not fit beside the day. */
const maxShown = 6;

const stateKey = {
  owed: 'amendsOwed',
  told: 'amendsTold',
  offered: 'amendsOffered',
} as const satisfies Record<string, MessageKey>;

/** Amends we owe (P6): opened by hand, or because a promise is late or broken, until they are made. */
export function OwedAmends(today: Today) {
  const { say, zone, hours } = useWording();
  const { day, now } = today;
  const distinct = new Map(
    [...day.mending, ...day.overdue, ...day.closed].map((promise) => [promise.id, promise]),
  );
  const owed = [...distinct.values()]
    .map((promise) => ({ promise, state: amendsState(promise, now, zone, hours) }))
    .filter(({ state }) => state in stateKey);
  if (!owed.length) return null;
  return (
    <Region name={say('todayAmends')} aside={String(owed.length)}>
      <ul class="owed">
        {owed.slice(0, maxShown).map(({ promise, state }) => (
          <li key={promise.id}>
            <button type="button" class="row-button" onClick={() => today.open(promise)}>
              <span dir="auto">{labelOf(promise, today, say('noticeSomeone'))}</span>
              <span class="soft">{state in stateKey && say(stateKey[state as keyof typeof stateKey])}</span>
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
