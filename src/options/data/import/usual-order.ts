import type { DayOrder } from '../../../domain/import/read-day';

/** Returns which of two figures is the day where a language (BCP 47) writes dates in figures. */
export function usualOrder(locale: string): DayOrder {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric' });
  const first = parts.formatToParts(0).find(({ type }) => type === 'day' || type === 'month');
  return first?.type === 'month' ? 'month-first' : 'day-first';
}
