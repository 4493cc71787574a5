/** Returns the days from `today` until `day` (both ISO); negative if it is past. */
export const daysUntil = (day: string, today: string): number =>
  Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(day), { largestUnit: 'day' }).days;

/** How many days before its due day something is listed. */
export const soon = 7;
