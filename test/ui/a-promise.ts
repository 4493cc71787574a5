import type { Due } from '../../src/domain/due/due';
import { dueAtWall } from '../../src/domain/due/due-at';
import type { ClientPromise } from '../../src/domain/promise/client-promise';
import { english } from './english';

/** Returns the instant (epoch ms) of a wall clock in Lisbon. */
export const at = (wall: string): number =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(english.zone).epochMilliseconds;

export const byDay = (day: string): Due => ({ type: 'day', day });
export const atWall = (wall: string): Due => dueAtWall(wall, english.zone);

/** Returns an open promise of ours, made on Monday 2 November 2026, with what a test wants different. */
export function aPromise(different: Partial<ClientPromise> = {}): ClientPromise {
  const due = different.due ?? atWall('2026-11-24T15:00');
  return {
    id: 'p',
    contact: 'c',
    by: 'us',
    open: 'us',
    madeAt: at('2026-11-02T09:00'),
    due,
    firstDue: due,
    moves: 0,
    doubtful: false,
    text: { words: 'Send the quote' },
    ...different,
  };
}
