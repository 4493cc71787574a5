import type { Due } from '../domain/due/due';
import { dueAtInstant } from '../domain/due/due-at';
import { dayAt } from '../domain/due/working-hours';
import type { ClientPromise } from '../domain/promise/client-promise';
import type { Say } from '../ui/wording';

const hour = 3_600_000;

/** Returns the two promises of the example sheet, one overdue and one ahead at `now` (epoch ms). */
export function examplePromises(now: number, zone: string, say: Say): ClientPromise[] {
  const inThreeWeeks: Due = { type: 'day', day: dayAt(now + 21 * 24 * hour, zone) };
  return [
    promise('overdue', dueAtInstant(now - 2 * hour, zone), now - 48 * hour, say('exampleQuote')),
    promise('ahead', inThreeWeeks, now, say('exampleCheckIn')),
  ];
}

const promise = (id: string, due: Due, madeAt: number, words: string): ClientPromise => ({
  id,
  contact: 'example',
  by: 'us',
  open: 'us',
  madeAt,
  due,
  firstDue: due,
  moves: 0,
  doubtful: false,
  text: { words },
});
