import type { Moment } from './moment';

/** Returns the weekday of a week that is counted from this one. */
export const inWeek = ({ today }: Moment, week: number, day: number): Temporal.PlainDate =>
  today.add({ days: day - today.dayOfWeek + 7 * week });
