import type { Due } from './due';

/** Returns the day (ISO) of a due time, by the wall clock in which it was given. */
export const dueDay = (due: Due): string => (due.type === 'day' ? due.day : due.wall.slice(0, 10));
