import { keysOf } from '../keys-of';

/** The intervals offered to the user; other rules are kept but not offered. */
export const rhythms = {
  weekly: 'FREQ=WEEKLY',
  fortnightly: 'FREQ=WEEKLY;INTERVAL=2',
  monthly: 'FREQ=MONTHLY',
  quarterly: 'FREQ=MONTHLY;INTERVAL=3',
  yearly: 'FREQ=YEARLY',
} as const;
export type Rhythm = keyof typeof rhythms;

type Step = { readonly weeks?: number; readonly months?: number; readonly years?: number };

/** From one day of a rhythm to the next. */
export const steps = {
  weekly: { weeks: 1 },
  fortnightly: { weeks: 2 },
  monthly: { months: 1 },
  quarterly: { months: 3 },
  yearly: { years: 1 },
} as const satisfies Record<Rhythm, Step>;

/** How many days are worked out when a rhythm is said in a sentence; the day's page works out more. */
const firstDays = 26;

/** Returns the first days (ISO) of a rhythm after the day (ISO) it begins on, without the library that reads any rule. */
export function firstDaysOf(rhythm: Rhythm, from: string): string[] {
  const { weeks = 0, months = 0, years = 0 }: Step = steps[rhythm];
  const first = Temporal.PlainDate.from(from);
  return Array.from({ length: firstDays }, (_, i) => {
    const n = i + 1;
    return first.add({ weeks: weeks * n, months: months * n, years: years * n }).toString();
  });
}

/** Returns the rule (RFC 5545) of a rhythm from a first day until a last day, if any (both ISO, included). */
export function ruleOf(rhythm: Rhythm, from: string, until?: string): string {
  const end = until === undefined ? '' : `;UNTIL=${until.replaceAll('-', '')}T000000Z`;
  return `${rhythms[rhythm]}${dayOfMonth(rhythm, from)}${end}`;
}

/** Returns the rhythm of a rule, or undefined if it is none of those offered. */
export function rhythmOf(rule: string): Rhythm | undefined {
  const bare = rule.replace(/;(?:UNTIL|BYMONTHDAY|BYSETPOS)=[^;]*/g, '');
  return keysOf(rhythms).find((rhythm) => rhythms[rhythm] === bare);
}

/** RFC 5545 skips a month without a 31st; a monthly promise means its last day instead. */
function dayOfMonth(rhythm: Rhythm, from: string): string {
  const day = Temporal.PlainDate.from(from).day;
  if (day <= 28 || (rhythm !== 'monthly' && rhythm !== 'quarterly')) return '';
  const days = Array.from({ length: day - 27 }, (_, i) => 28 + i);
  return `;BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
}
