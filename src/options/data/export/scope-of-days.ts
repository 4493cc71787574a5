import type { ExportScope } from '../../../domain/export/scope';

interface Days {
  /** ISO, as a date field gives it; empty: not chosen. */
  readonly from: string;
  readonly to: string;
}

/** Returns the time from the begin of one day to the end of another in a zone (IANA); undefined if they are not two days in order. */
export function scopeOfDays(
  { from, to }: Days,
  zone: string,
): Extract<ExportScope, { type: 'time' }> | undefined {
  if (from === '' || to === '' || from > to) return undefined;
  const begin = Temporal.PlainDate.from(from).toZonedDateTime(zone);
  const end = Temporal.PlainDate.from(to).add({ days: 1 }).toZonedDateTime(zone);
  return { type: 'time', from: begin.epochMilliseconds, to: end.epochMilliseconds - 1 };
}
