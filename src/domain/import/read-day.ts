/** Which of two figures is the day, in 4/12/2026. */
export type DayOrder = 'day-first' | 'month-first';

/** A day, and perhaps a time of day. */
export interface ReadDay {
  /** ISO. */
  readonly day: string;
  /** `15:00` */
  readonly time?: string;
}

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2}))?/;
const figures =
  /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:,? +(\d{1,2}):(\d{2})(?::\d{2})?(?: ?([AaPp])[Mm])?)?/;
/** An instant: with seconds and `Z` or an offset from UTC. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;
const epoch = /^\d{12,13}$/;

/** Reads a day as spreadsheets and CRMs write it; instants become the day and time in a zone (IANA). Undefined if it is none. */
export function readDay(text: string, order: DayOrder, zone: string): ReadDay | undefined {
  const trimmed = text.trim();
  if (epoch.test(trimmed)) return atInstant(Number(trimmed), zone);
  if (instant.test(trimmed)) return atInstant(Date.parse(trimmed), zone);
  const [, year, month, day, hour, minute] = iso.exec(trimmed) ?? [];
  if (year !== undefined) return dayOf([year, month, day], [hour, minute]);
  const [, one, two, lastYear, hours, minutes, half] = figures.exec(trimmed) ?? [];
  if (lastYear === undefined) return undefined;
  const isDotted = trimmed.includes('.');
  const [first, second] = order === 'day-first' || isDotted ? [two, one] : [one, two];
  return dayOf([lastYear, first, second], [hours24(hours, half), minutes]);
}

/** Returns which figure is the day in these dates; undefined if they do not tell. */
export function orderIn(dates: readonly string[]): DayOrder | undefined {
  const pairs = dates
    .map((date) => /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{4}/.exec(date))
    .filter((found) => found !== null);
  if (pairs.some(([, one]) => Number(one) > 12)) return 'day-first';
  if (pairs.some(([, , two]) => Number(two) > 12)) return 'month-first';
  return undefined;
}

function hours24(hours: string | undefined, half: string | undefined): string | undefined {
  if (hours === undefined || half === undefined) return hours;
  return String((Number(hours) % 12) + (/p/i.test(half) ? 12 : 0));
}

type Figures = readonly (string | undefined)[];

function dayOf([year, month, day]: Figures, [hour, minute]: Figures): ReadDay | undefined {
  try {
    const parts = { year: Number(year), month: Number(month), day: Number(day) };
    const date = Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString();
    if (hour === undefined) return { day: date };
    const clock = { hour: Number(hour), minute: Number(minute) };
    const time = Temporal.PlainTime.from(clock, { overflow: 'reject' });
    return { day: date, time: time.toString({ smallestUnit: 'minute' }) };
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

function atInstant(at: number, zone: string): ReadDay {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const time = there.toPlainTime().toString({ smallestUnit: 'minute' });
  return { day: there.toPlainDate().toString(), time };
}
