/** Gives the days from `today` until another (both ISO); negative where it is past. */
export const daysUntil = (day: string, today: string): number =>
  Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(day), { largestUnit: 'day' }).days;

/** How many days before something falls due it is time to say so. */
export const soon = 7;
