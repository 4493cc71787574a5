import { RRuleTemporal } from 'rrule-temporal';

/** A rule that cannot be read (RFC 5545). */
export class UnreadableRule extends Error {
  override name = 'UnreadableRule';
}

/** How many days are computed at once. */
const maxDays = 90;

/**
 * Returns at most ninety days (ISO) of a rule (RFC 5545) that begins on `from`, after both `from` and `after` (ISO). The
 * only file that needs the rule library: load it when a rule is made or its days run out, never on a first screen.
 * @throws UnreadableRule
 */
export function daysOfRule(rule: string, from: string, after: string = from): string[] {
  const days: string[] = [];
  try {
    const dates = new RRuleTemporal({ rruleString: `DTSTART;TZID=UTC:${plain(from)}T000000\nRRULE:${rule}` });
    dates.all((date) => {
      const day = date.toPlainDate().toString();
      if (day > after && day > from) days.push(day);
      return days.length < maxDays;
    });
  } catch (cause) {
    throw new UnreadableRule(rule, { cause });
  }
  return days;
}

const plain = (day: string) => day.replaceAll('-', '');
