import { end, start } from '../marks/any-of';
import { pattern } from '../marks/pattern';
import type { DateWords } from './date-words';
import { all, names } from './pattern-of';
import { zoneAbbreviations } from './zone-names';

/** A language's patterns for hours and for what is counted from now. */
export interface ClockPatterns {
  /** What may stand after a bare number that is a time. */
  readonly follows: RegExp;
  readonly hour: RegExp;
  readonly hourRange: RegExp;
  readonly hourInWords: RegExp;
  readonly fourDigits: RegExp;
  /** A number behind it counts, and is no hour: "week 1". */
  readonly counted: RegExp;

  readonly minutesBeside: readonly (readonly [RegExp, number])[];
  readonly hourAfterDay: RegExp;
  readonly hoursAhead: RegExp;
  readonly minutesAhead: RegExp;
  readonly workingDays: RegExp;
  readonly bareMinutes: RegExp;
}

/** Behind four digits: they are a time of day. */
const zonedBy = ({ hours, clockWord }: DateWords) =>
  `(?:${hours}|${clockWord}|${Object.keys(zoneAbbreviations).join('|')})`;

const half = '(?:\\s*(?<half>[ap])\\.?m\\.?)';
/** In a dot before minutes there is a time of day only beside a word that says so. */
const dotted = ({ clockOnly, clockWord }: DateWords) =>
  `\\.(?=\\d\\d\\s?(?:[ap]m|${clockWord}))|(?<=(?:${clockOnly})\\s?\\d{1,2})\\.(?=\\d\\d(?![\\d.]))`;

/** "at 3 30" */
const spaced = (at: string) =>
  `(?<=(?:${at})\\s?\\d{1,2})\\s(?=[0-5][05](?:\\s?[ap]m|\\s*(?:$|[.,;!?)\\u0001])))`;

/** Compiles the patterns for hours. */
export function clockPatterns(words: DateWords): ClockPatterns {
  const follows = `(?=\\s*(?:$|\\.(?!\\d)|[,;!?)"”–\\u0001-]|(?:${words.trail}|${words.afterHour})${end}))`;
  return { follows: pattern(follows, 'y'), ...onTheClock(words, follows), ...aheadOfNow(words, follows) };
}

function onTheClock(words: DateWords, follows: string) {
  const { at, clockOnly, clockWord, oclock, hourWords, minutesBeside, between, placeAfter } = words;
  const inWords = `(?<hour>${names(hourWords)})`;
  const zoned = zonedBy(words);
  return {
    hour: pattern(
      `${start}(?:(?<at>${at})\\s*)?(?<hour>\\d{1,2})(?:(?:[:h]|\\s?h\\s?(?=\\d\\d)|\\s?${clockWord}\\s|${dotted(words)}|${spaced(at)})(?<minute>\\d{2}))?(?:${half}|(?<oclock>${oclock})|(?<h>\\s?h(?:rs)?))?${end}(?:(?<follows>${follows})|)`,
      'g',
    ),
    hourRange: all(
      `(?<between>${between[0]}\\s+)?(?<hour>\\d{1,2})(?::(?<minute>\\d\\d))?(?:\\s?[ap]m)?\\s?${between[1]}\\s?(?<until>\\d{1,2})(?::\\d\\d)?(?:${half}|\\s?(?<marked>${clockWord}|h))?`,
    ),
    hourInWords: pattern(`${start}(?:${at})\\s+${inWords}(?:${oclock})?${end}${follows}`, 'g'),
    // "at 1400", "1400 CET"
    fourDigits: pattern(
      `${start}(?:(?:${clockOnly})\\s?|(?=\\d{4}\\s?${zoned}${end}))(?<hour>[012]\\d)(?<minute>[0-5]\\d)(?:${follows}|(?=\\s?${zoned}${end}))`,
      'g',
    ),
    counted: pattern(`${start}(?:${words.counted ?? '(?!)'})$`),
    minutesBeside: minutesBeside.map(
      ([minutes, source]) =>
        [
          pattern(
            `${start}(?:${source})\\s+(?<hour>\\d{1,2}|${names(hourWords)})${half}?${end}(?:${follows}|(?<=(?:${clockOnly})\\s(?:${source})\\s\\S{1,9}))`,
            'g',
          ),
          minutes,
        ] as const,
    ),
    hourAfterDay: pattern(
      `^[\\s,]*(?<hour>\\d{1,2})(?:(?:[.:]|\\s(?=[0-5][05]))(?<minute>\\d\\d))?${half}?(?:${follows}|(?=\\s+(?:${placeAfter})${end}))`,
    ),
  };
}

function aheadOfNow(words: DateWords, follows: string) {
  const { inTime, hours, minutes, workingDays, numbers, andHalf, bareNumbers } = words;
  const count = `(?<count>\\d{1,3}(?:[.,]\\d)?|${names(numbers)})(?<mid>\\s+${andHalf}|\\s?1/2|½)?`;
  return {
    hoursAhead: all(
      `(?:${inTime})\\s+${count}\\s*${hours}(?:(?<half>\\s+${andHalf})|\\s*(?<more>\\d{1,2})(?:\\s*${minutes})?(?=\\s*(?:$|[.,;!?)]|\\p{L})))?`,
    ),
    minutesAhead: all(`(?:${inTime})\\s+${count}\\s*${minutes}`),
    workingDays: all(`(?:(?:${inTime})\\s+)${count}\\s*${workingDays}`),
    bareMinutes: pattern(`${start}in\\s+(?<count>\\d{1,2}|${bareNumbers})(?!\\s?[-–]\\s?\\d)${follows}`, 'g'),
  };
}
