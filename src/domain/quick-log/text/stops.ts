import { forLanguages } from '../marks/for-languages';
import type { Lexicon } from '../marks/lexicon';
import { lowered } from './plain-text';
import { matchesOf } from '../marks/matches-of';
const stop =
  /[;\n\r]+|[!?]+(?=\s|$|\p{L})|\.+(?=\s|$)|\.(?=\p{Lu}\p{Ll})|\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|\p{Cf})*/gu;
/** Before a full stop that ends nothing. */
const abbreviation = forLanguages((any) => `(?:^|[^\\p{L}])${any('abbreviations')}$`);
/** "No. 5" */
const beforeNumber = forLanguages((any) => `(?:^|[^\\p{L}])${any('beforeNumber')}$`);
/** "am 8.12.", "Freitag, 8.12." */
const dayNumber = forLanguages((any) => `(?:^|\\s)${any('dayLead')}\\s\\d{1,2}\\.\\d{1,2}$`);
/** "am 15. zahlt er" */
const dayAlone = forLanguages((any) => `(?:^|\\s)${any('dayLead')}\\s\\d{1,2}$`);
/** "3. Dez" */
const dottedDay = forLanguages((any) => `^\\.\\s?${any('dottedMonths')}`);

/** Returns where sentences end within [from, to): full stops, semicolons, line breaks, emoji; not "e.g.", "3.5" or "3. Dez". */
export function stops(
  text: string,
  from: number,
  to: number,
  lexicon: readonly Lexicon[],
): { from: number; to: number }[] {
  return matchesOf(stop, text.slice(from, to)).flatMap((match) => {
    const at = from + match.index;
    return match[0] === '.' && endsNothing(text, at, lexicon) ? [] : [{ from: at, to: at + match[0].length }];
  });
}

function endsNothing(typed: string, at: number, lexicon: readonly Lexicon[]): boolean {
  const text = lowered(typed.slice(Math.max(0, at - 14), at + 8));
  const [before, after] = [text.slice(0, Math.min(14, at)), text.slice(Math.min(14, at))];
  if (/\d$/u.test(before) && dottedDay(lexicon).test(after)) return true;
  if (dayNumber(lexicon).test(before)) return true;
  if (dayAlone(lexicon).test(before) && /^\.\s\p{Ll}/u.test(typed.slice(at, at + 3))) return true;
  if (beforeNumber(lexicon).test(before)) return /^\.\s?\d/u.test(after);
  return abbreviation(lexicon).test(before) && /^\.\s*[\p{L}\p{N}]/u.test(after);
}
