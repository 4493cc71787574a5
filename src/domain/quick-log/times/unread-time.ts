import type { Span } from '../reading';
import { pattern } from '../marks/pattern';
import type { DateWords } from './date-words';
import { patternsOf } from './date-patterns';

/** "by email", "by the office" say no time. */
const noTime = pattern(
  '^(?:e-?mail|mail|post|phone|text|courier|dhl|hand|sms|whatsapp|whatever|the\\s+(?:way|office|booth|desk)|him|her|them|you|us|me|\\d+\\s?%|\\p{L}+ing)(?!\\p{L})',
);
const until = pattern(
  "(?<!\\p{L})(?<!(?:come|drop|stop|swing|pop|go|stand|went)\\s)(?:by|before|until|till?|after|once|as\\s+soon\\s+as)\\s+(?<time>[\\p{L}\\p{N}'/:.-]+(?:\\s+[\\p{L}\\p{N}'/:.-]+){0,3})\\s*$",
);

/** Gives where a time stands that nobody can read ("asap", "after the board meeting", "by Frdy"), or undefined. */
export function unreadTime(lower: string, languages: readonly DateWords[]): Span | undefined {
  for (const language of languages) {
    const { vague } = patternsOf(language);
    vague.lastIndex = 0;
    const match = vague.exec(lower);
    if (match) return [match.index, match.index + match[0].length];
  }
  const match = until.exec(lower.slice(-120));
  if (!match || noTime.test(match.groups?.['time'] ?? '')) return undefined;
  const from = Math.max(0, lower.length - 120) + match.index;
  return [from, lower.trimEnd().length];
}
