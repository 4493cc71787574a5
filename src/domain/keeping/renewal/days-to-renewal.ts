import type { Renewal } from './index';

/** How long before a renewal it is early to speak of it, where nothing else was said. In days. */
export const usualWarning = 90;

/** Gives how many days are left until a renewal, seen from a day (ISO); negative once it is past. */
export const daysToRenewal = ({ day }: Pick<Renewal, 'day'>, today: string): number =>
  Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(day), { largestUnit: 'day' }).days;

/** Tells whether a renewal is undecided, and near enough to speak of. */
export function isNear(renewal: Renewal, today: string): boolean {
  if (renewal.how) return false;
  return daysToRenewal(renewal, today) <= (renewal.warnDays ?? usualWarning);
}
