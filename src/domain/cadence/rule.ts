import { keysOf } from '../keys-of';

/** How often something is promised, as it is offered; any other rule stays as it is. */
export const rhythms = {
  weekly: 'FREQ=WEEKLY',
  fortnightly: 'FREQ=WEEKLY;INTERVAL=2',
  monthly: 'FREQ=MONTHLY',
  quarterly: 'FREQ=MONTHLY;INTERVAL=3',
  yearly: 'FREQ=YEARLY',
} as const;
export type Rhythm = keyof typeof rhythms;

/** Gives the rule of a rhythm that begins on a day, up to and including a last day (both ISO) where there is one. */
export function ruleOf(rhythm: Rhythm, from: string, until?: string): string {
  const end = until === undefined ? '' : `;UNTIL=${until.replaceAll('-', '')}T000000Z`;
  return `${rhythms[rhythm]}${dayOfMonth(rhythm, from)}${end}`;
}

/** Gives the rhythm of a rule; undefined where it is none of those offered. */
export function rhythmOf(rule: string): Rhythm | undefined {
  const bare = rule.replace(/;(?:UNTIL|BYMONTHDAY|BYSETPOS)=[^;]*/g, '');
  return keysOf(rhythms).find((rhythm) => rhythms[rhythm] === bare);
}

/** RFC 5545 leaves out a month that has no 31st; a promise by the month means its last day then. */
function dayOfMonth(rhythm: Rhythm, from: string): string {
  const day = Temporal.PlainDate.from(from).day;
  if (day <= 28 || (rhythm !== 'monthly' && rhythm !== 'quarterly')) return '';
  const days = Array.from({ length: day - 27 }, (_, i) => 28 + i);
  return `;BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
}
