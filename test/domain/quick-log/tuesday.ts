import { usualHours } from '../../../src/domain/due/working-hours';
import type { OpenThing, SentenceContext } from '../../../src/domain/quick-log/reading';

/** Tuesday 24 November 2026, 11:00 in London, with German and French read beside English. */
export function tuesday(
  open: readonly OpenThing[] = [],
  other: Partial<SentenceContext> = {},
): SentenceContext {
  return {
    now: Date.UTC(2026, 10, 24, 11, 0),
    zone: 'Europe/London',
    locale: 'en-GB',
    languages: ['de', 'fr'],
    hours: usualHours,
    open,
    ...other,
  };
}
