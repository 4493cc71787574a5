const orders = new Map<string, boolean>();

/** Whether a locale (BCP 47) writes the day before the month: 3/4 is the third of April. Asked of Intl once, which is slow. */
export function isDayFirst(locale: string): boolean {
  const known = orders.get(locale);
  if (known !== undefined) return known;
  const parts = partsOf(locale).map((part) => part.type);
  const dayFirst = parts.indexOf('day') < parts.indexOf('month');
  orders.set(locale, dayFirst);
  return dayFirst;
}

function partsOf(locale: string): Intl.DateTimeFormatPart[] {
  const format = { day: 'numeric', month: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat(locale, format).formatToParts(0);
  } catch {
    // A tag that is none (from a browser's odd setting): English as in Britain.
    return new Intl.DateTimeFormat('en-GB', format).formatToParts(0);
  }
}
