import { forLanguages } from '../marks/for-languages';
import type { Lexicon } from '../marks/lexicon';
import type { Found } from './found';
import type { Span } from '../reading';

const spoken = forLanguages(
  (any) =>
    `(?<![\\p{L}\\p{N}.:,/])(?:${any('about')}\\s*)*(?:(?<h>\\d{1,2}(?:[.,]\\d{1,2})?)\\s*${any('hours')}(?:\\s*(?<m>\\d{1,2})(?:\\s*${any('minutes')})?)?|(?<min>\\d{1,3})\\s*(?:${any('minutes')}|'))(?![\\p{L}\\p{N}])`,
);
const inWords = forLanguages(
  (any) => `(?<!\\p{L})(?:for\\s+)?(?:(?<half>${any('halfHour')})|${any('wholeHour')})(?!\\p{L})`,
);
/** Minutes of something else than of this talk. */
const elsewhere = forLanguages((any) => `(?<!\\p{L})${any('otherBefore')}\\s*$`);
const afterwards = forLanguages((any) => `^\\s*${any('otherAfter')}`);

/** Returns the length of the talk in minutes, where a part of the note says it ("~45 min", "1.5h"). */
export function readMinutes(text: string, [from, to]: Span, lexicon: readonly Lexicon[]): Found | undefined {
  const part = text.slice(from, to);
  const match = spoken(lexicon).exec(part) ?? inWords(lexicon).exec(part);
  if (
    !match ||
    elsewhere(lexicon).test(part.slice(0, match.index)) ||
    afterwards(lexicon).test(part.slice(match.index + match[0].length))
  )
    return undefined;
  const minutes = minutesOf(match.groups ?? {});
  if (minutes <= 0 || minutes > 24 * 60) return undefined;
  const span: Span = [from + match.index, from + match.index + match[0].length];
  return { chip: { type: 'minutes', minutes, span, doubtful: false }, cuts: [span], full: match[0] };
}

function minutesOf({ h, m, min, half }: Record<string, string | undefined>): number {
  if (half) return 30;
  if (min) return Number(min);
  return h ? Math.round(Number(h.replace(',', '.')) * 60) + Number(m ?? 0) : 60;
}
