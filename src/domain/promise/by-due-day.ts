import { dayAt } from '../due/working-hours';
import type { ClientPromise } from './client-promise';

/** The promises that are due on one day (ISO). */
export interface DueOnDay {
  readonly day: string;
  readonly promises: readonly ClientPromise[];
}

/** Returns promises by the day in `zone` on which they are due, the earliest first; within a day in the order given. */
export function byDueDay(promises: readonly ClientPromise[], zone: string): DueOnDay[] {
  const dayOf = ({ due }: ClientPromise) => (due.type === 'day' ? due.day : dayAt(due.at, zone));
  const days = [...new Set(promises.map(dayOf))].toSorted();
  return days.map((day) => ({ day, promises: promises.filter((promise) => dayOf(promise) === day) }));
}
