import type { Due } from './due';

/** Gives the day (ISO) on which it falls due, by the wall clock it was given in. */
export const dueDay = (due: Due): string => (due.type === 'day' ? due.day : due.wall.slice(0, 10));
