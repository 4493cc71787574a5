import type { WorkingHours } from '../../due/working-hours';
import type { SentenceContext } from '../reading';

/** The moment at which something is said, as the wall clock of the user's zone shows it. */
export interface Moment {
  readonly now: Temporal.PlainDateTime;
  readonly today: Temporal.PlainDate;
  /** Epoch ms. */
  readonly instant: number;
  readonly zone: string;
  readonly hours: WorkingHours;
  /** Whether 3/4 is the third of April. */
  readonly dayFirst: boolean;
}

/** Gives the moment of a context. */
export function momentOf(context: SentenceContext): Moment {
  const { now: instant, zone, hours, locale } = context;
  const now = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return { now, today: now.toPlainDate(), instant, zone, hours, dayFirst: isDayFirst(locale) };
}

const orders = new Map<string, boolean>();

// What a locale does is asked of Intl once: it costs more than the whole sentence.
function isDayFirst(locale: string): boolean {
  const known = orders.get(locale);
  if (known !== undefined) return known;
  const parts = partsOf(locale).map((part) => part.type);
  const dayFirst = parts.indexOf('day') < parts.indexOf('month');
  orders.set(locale, dayFirst);
  return dayFirst;
}

function partsOf(locale: string): Intl.DateTimeFormatPart[] {
  const format = { day: 'numeric', month: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat(locale, format).formatToParts(0);
  } catch {
    // A tag that is none (from a browser's odd setting): English as in Britain.
    return new Intl.DateTimeFormat('en-GB', format).formatToParts(0);
  }
}
