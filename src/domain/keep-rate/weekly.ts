import { dayAt } from '../due/working-hours';
import type { ClientPromise } from '../promise/client-promise';
import { latestFirst, type KeepWindow } from './keep-rate';
import { outcomeOf } from './outcome';

/** The promises closed in one week, the latest first. */
export interface KeptWeek {
  /** The week's Monday (ISO day). */
  readonly monday: string;
  readonly onTime: readonly ClientPromise[];
  readonly lateOrBroken: readonly ClientPromise[];
}

/** Returns the weeks of a window, oldest first, including weeks without promises. */
export function weekly(promises: readonly ClientPromise[], window: KeepWindow): KeptWeek[] {
  const { from, to, zone, hours } = window;
  const weeks = new Map<string, { onTime: ClientPromise[]; lateOrBroken: ClientPromise[] }>();
  for (let day = mondayOf(from, zone); day <= mondayOf(to, zone); day = weekAfter(day))
    weeks.set(day, { onTime: [], lateOrBroken: [] });
  for (const promise of promises.toSorted(latestFirst)) {
    const outcome = outcomeOf(promise, zone, hours);
    const week = promise.closed && weeks.get(mondayOf(promise.closed.at, zone));
    if (!week || !outcome || outcome === 'released') continue;
    week[outcome === 'on-time' ? 'onTime' : 'lateOrBroken'].push(promise);
  }
  return [...weeks].map(([monday, { onTime, lateOrBroken }]) => ({ monday, onTime, lateOrBroken }));
}

function mondayOf(at: number, zone: string): string {
  const day = Temporal.PlainDate.from(dayAt(at, zone));
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

const weekAfter = (day: string) => Temporal.PlainDate.from(day).add({ weeks: 1 }).toString();
