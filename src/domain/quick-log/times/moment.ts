import type { WorkingHours } from '../../due/working-hours';
import type { SentenceContext } from '../reading';
import { isDayFirst } from './day-order';

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

/** Returns the moment of a context. */
export function momentOf(context: SentenceContext): Moment {
  const { now: instant, zone, hours, locale, dayFirst } = context;
  const now = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return { now, today: now.toPlainDate(), instant, zone, hours, dayFirst: dayFirst ?? isDayFirst(locale) };
}
