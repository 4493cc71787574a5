import type { WorkingHours } from '../domain/due/working-hours';

/** Gives the message that says why these hours cannot be kept, or undefined where they can. */
export function troubleWith({ start, end, days }: WorkingHours) {
  if (!isTime(start) || !isTime(end)) return 'optionsHoursMissing' as const;
  // Both are `hh:mm`, which sorts as it runs.
  if (end <= start) return 'optionsHoursBackward' as const;
  return days.length ? undefined : ('optionsHoursNoDay' as const);
}

// A time field that was emptied says ''.
const isTime = (text: string) => /^\d\d:\d\d/.test(text);
