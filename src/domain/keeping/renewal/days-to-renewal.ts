import type { Renewal } from './index';

/** How many days before a renewal the user is told of it, unless they chose otherwise. */
export const usualWarning = 90;

/** Returns how many days are left from `today` (ISO) until a renewal; negative once it is past. */
export const daysToRenewal = ({ day }: Pick<Renewal, 'day'>, today: string): number =>
  Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(day), { largestUnit: 'day' }).days;

/** Whether a renewal is undecided and close enough to tell the user. */
export function isNear(renewal: Renewal, today: string): boolean {
  if (renewal.how) return false;
  return daysToRenewal(renewal, today) <= (renewal.warnDays ?? usualWarning);
}
