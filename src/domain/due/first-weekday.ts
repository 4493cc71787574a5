/** Returns on which day weeks begin in a locale (BCP 47), as an ISO number: 1 is Monday, 7 Sunday. Monday where the browser does not tell. */
export function firstWeekday(locale: string): number {
  const known: LocaleWithWeek = new Intl.Locale(locale);
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}

interface WeekInfo {
  readonly firstDay: number;
}

/** Older browsers have a property, newer ones a method, some neither. */
interface LocaleWithWeek extends Intl.Locale {
  readonly weekInfo?: WeekInfo;
  readonly getWeekInfo?: () => WeekInfo;
}

/** Returns the ISO numbers of the days of a week, in the locale's order. */
export const weekInOrder = (locale: string): number[] =>
  Array.from({ length: 7 }, (_, i) => ((firstWeekday(locale) + i - 1) % 7) + 1);
