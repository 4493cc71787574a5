import type { DatePatterns } from './date-patterns';
import { pieceAt, type Piece } from './piece';
import { matchesOf } from '../marks/matches-of';

/** Returns hours as they are spoken: "half 3", "quarter past two", "at ten", "halb drei"; and "at 1530". */
export function spokenClock(text: string, patterns: DatePatterns): Piece[] {
  return [...besideHours(text, patterns), ...inWords(text, patterns), ...withoutColon(text, patterns)];
}

const day = 24 * 60;

function besideHours(text: string, { minutesBeside, words }: DatePatterns): Piece[] {
  return minutesBeside.flatMap(([pattern, minutes]) =>
    matchesOf(pattern, text).flatMap((match) => {
      const { hour = '', half } = match.groups ?? {};
      const said = words.hourWords[hour] ?? Number(hour);
      if (!(said >= 1 && said <= 12)) return [];
      const at = ((said % 12) * 60 + minutes + (half === 'p' ? day / 2 : 0) + day) % (half ? day : day / 2);
      const clock = {
        hour: Math.floor(at / 60) || (half ? 0 : 12),
        minute: at % 60,
        sure: half !== undefined,
      };
      return [pieceAt(match, { clock })];
    }),
  );
}

function inWords(text: string, { hourInWords, words }: DatePatterns): Piece[] {
  return matchesOf(hourInWords, text).flatMap((match) => {
    const hour = words.hourWords[match.groups?.['hour'] ?? ''];
    return hour === undefined ? [] : [pieceAt(match, { clock: { hour, minute: 0, sure: false } })];
  });
}

function withoutColon(text: string, { fourDigits }: DatePatterns): Piece[] {
  return matchesOf(fourDigits, text).flatMap((match) => {
    const [hour, minute] = [Number(match.groups?.['hour']), Number(match.groups?.['minute'])];
    return hour > 23 || minute > 59 ? [] : [pieceAt(match, { clock: { hour, minute, sure: true } })];
  });
}
