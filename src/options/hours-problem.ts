import type { WorkingHours } from '../domain/due/working-hours';

/** Returns the key of the message that says why these hours cannot be saved, or undefined if they can. */
export function problemWith({ start, end, days }: WorkingHours) {
  if (!isTime(start) || !isTime(end)) return 'optionsHoursMissing' as const;
  // Both are `hh:mm`, so comparing them as text compares them as times.
  if (end <= start) return 'optionsHoursBackward' as const;
  return days.length ? undefined : ('optionsHoursNoDay' as const);
}

// An emptied time field has the value ''.
const isTime = (text: string) => /^\d\d:\d\d/.test(text);
