import { RRuleTemporal } from 'rrule-temporal';

/** A rule that cannot be read (RFC 5545). */
export class UnreadableRule extends Error {
  override name = 'UnreadableRule';
}

/** As many days are worked out at once: a year of months, a quarter of days. */
const ahead = 90;

/**
 * Gives the days (ISO) that a rule gives after its first one and after `after` (ISO), ninety at most. This is the one
 * file that needs the library of rules; load it when a rule is made or runs out, never on a first screen.
 * @throws UnreadableRule
 */
export function daysOfRule(rule: string, from: string, after: string = from): string[] {
  const days: string[] = [];
  try {
    const dates = new RRuleTemporal({ rruleString: `DTSTART;TZID=UTC:${plain(from)}T000000\nRRULE:${rule}` });
    dates.all((date) => {
      const day = date.toPlainDate().toString();
      if (day > after && day > from) days.push(day);
      return days.length < ahead;
    });
  } catch (cause) {
    throw new UnreadableRule(rule, { cause });
  }
  return days;
}

const plain = (day: string) => day.replaceAll('-', '');
