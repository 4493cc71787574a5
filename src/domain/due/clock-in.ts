/**
 * Returns the time of day of an instant (epoch ms) as the locale (BCP 47) writes it: "15:00", "3:30 PM". A full hour with its half of the
 * day stands alone: "3 PM". Both stay on one line.
 */
export const clockIn = (locale: string, at: number, zone: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone })
    .format(at)
    .replace(/(:00)?\s/g, '\u00a0');
