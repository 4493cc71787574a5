import type { Plugin } from 'vite';

/** What chrono's configurations begin with that the quick log reads by itself: weekdays, hours, zones and parts of a day. */
const unused: Readonly<Record<string, readonly string[]>> = {
  'locales/en/configuration.js': [
    'ENWeekdayParser',
    'ENSlashMonthFormatParser',
    'ENTimeExpressionParser',
    'ENYearMonthNameParser',
    'ENCasualDateParser',
    'ENCasualTimeParser',
    'ENEndOfCurrentMonthParser',
    'ENMonthNameParser',
    'ENMergeDateTimeRefiner',
    'ENEndOfPeriodRefiner',
    'ENUnlikelyFormatFilter',
  ],
  'configurations.js': [
    'ExtractTimezoneAbbrRefiner',
    'ExtractTimezoneOffsetRefiner',
    'ForwardDateRefiner',
    'MergeWeekdayComponentRefiner',
  ],
};

/**
 * Leaves out of chrono what the quick log has no use for: it is a third of chrono's weight, and of its time. The tests run with
 * this too, so that what they read is what the product reads.
 */
export const lightChrono = (): Plugin => ({
  name: 'light-chrono',
  enforce: 'pre',
  transform(code, id) {
    const file = /\/chrono-node\/dist\/esm\/(.+\.js)/.exec(id)?.[1];
    const names = file === undefined ? undefined : unused[file];
    return names && { code: names.reduce(without, code), map: null };
  },
});

/** @throws if chrono has no part of that name any more */
function without(code: string, name: string): string {
  const left = code
    .replace(new RegExp(`^import ${name} from .+\n`, 'm'), '')
    .replace(new RegExp(`new ${name}\\([^)]*\\),?`, 'g'), '');
  if (left === code || left.includes(name)) throw new Error(`chrono has another ${name} than is known`);
  return left;
}
