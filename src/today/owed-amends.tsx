import { amendsState } from '../domain/amends/amends-state';
import type { ClientPromise } from '../domain/promise/client-promise';
import { Region } from '../ui/region';
import { useWording, type MessageKey } from '../ui/wording';
import type { Today } from './today';
import './owed-list.css';
import '../ui/plain.css';

/** As many as the side has room for. */
const few = 6;

const stateKey = {
  owed: 'amendsOwed',
  told: 'amendsTold',
  offered: 'amendsOffered',
} as const satisfies Record<string, MessageKey>;

/** Repairs that wait (P6): opened by hand, or by being late or broken, until they are made. */
export function OwedAmends(today: Today) {
  const { say, zone, hours } = useWording();
  const { day, now } = today;
  const once = new Map(
    [...day.mending, ...day.overdue, ...day.closed].map((promise) => [promise.id, promise]),
  );
  const owed = [...once.values()]
    .map((promise) => ({ promise, state: amendsState(promise, now, zone, hours) }))
    .filter(({ state }) => state in stateKey);
  if (!owed.length) return null;
  return (
    <Region name={say('todayAmends')} aside={String(owed.length)}>
      <ul class="owed">
        {owed.slice(0, few).map(({ promise, state }) => (
          <li key={promise.id}>
            <button type="button" class="plain" onClick={() => today.open(promise)}>
              <span dir="auto">{named(promise, today, say('noticeSomeone'))}</span>
              <span class="soft">{state in stateKey && say(stateKey[state as keyof typeof stateKey])}</span>
            </button>
          </li>
        ))}
      </ul>
      {owed.length > few && <p class="soft">{say('todayMore', String(owed.length - few))}</p>}
    </Region>
  );
}

const named = ({ contact, text }: ClientPromise, { day }: Today, someone: string) =>
  `${day.names.get(contact)?.name ?? someone}: ${text.words}`;
