import { dayAt } from '../due/working-hours';
import type { ClientPromise } from '../promise/client-promise';
import { latestFirst, type KeepWindow } from './keep-rate';
import { outcomeOf } from './outcome';

/** The promises closed in one week, the latest first. */
export interface KeptWeek {
  /** The first day of the week (ISO). */
  readonly first: string;
  readonly onTime: readonly ClientPromise[];
  readonly lateOrBroken: readonly ClientPromise[];
}

/**
 * Returns the weeks of a window, oldest first, including weeks without promises. `beginsOn` is the ISO number of the weekday on which
 * weeks begin.
 */
export function weekly(promises: readonly ClientPromise[], window: KeepWindow, beginsOn: number): KeptWeek[] {
  const { from, to, zone, hours } = window;
  const weekOf = (at: number) => firstDayOf(dayAt(at, zone), beginsOn);
  const weeks = new Map<string, { onTime: ClientPromise[]; lateOrBroken: ClientPromise[] }>();
  for (let day = weekOf(from); day <= weekOf(to); day = weekAfter(day))
    weeks.set(day, { onTime: [], lateOrBroken: [] });
  for (const promise of promises.toSorted(latestFirst)) {
    const outcome = outcomeOf(promise, zone, hours);
    const week = promise.closed && weeks.get(weekOf(promise.closed.at));
    if (!week || !outcome || outcome === 'released') continue;
    week[outcome === 'on-time' ? 'onTime' : 'lateOrBroken'].push(promise);
  }
  return [...weeks].map(([first, { onTime, lateOrBroken }]) => ({ first, onTime, lateOrBroken }));
}

function firstDayOf(date: string, beginsOn: number): string {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: (day.dayOfWeek - beginsOn + 7) % 7 }).toString();
}

const weekAfter = (day: string) => Temporal.PlainDate.from(day).add({ weeks: 1 }).toString();
