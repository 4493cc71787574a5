import { weekInOrder } from '../domain/due/first-weekday';

/** Returns the days of the week in the order of the locale (BCP 47): the ISO number, and the short name. */
export function weekdays(locale: string): { day: number; name: string }[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return weekInOrder(locale).map((day) => ({ day, name: format.format(Date.UTC(2024, 0, day)) }));
}
