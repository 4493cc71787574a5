import type { Span } from '../reading';
import type { DateWords } from './date-words';
import { patternsOf } from './date-patterns';

/** "by email", "by the office" say no time. */
const noTime =
  /^(?:e-?mail|mail|post|phone|text|courier|dhl|hand|sms|whatsapp|whatever|the\s+(?:way|office|booth|desk)|him|her|them|you|us|me|\d+\s?%|us(?:ing)?|\p{L}+ing)(?!\p{L})/iu;
const until =
  /(?<!\p{L})(?<!(?:come|drop|stop|swing|pop|go|stand|went)\s)(?:by|before|until|till?|after|once|as\s+soon\s+as)\s+(?<time>[\p{L}\p{N}'/:.-]+(?:\s+[\p{L}\p{N}'/:.-]+){0,3})\s*$/iu;

/** Gives where a time stands that nobody can read ("asap", "after the board meeting", "by Frdy"), or undefined. */
export function unreadTime(text: string, languages: readonly DateWords[]): Span | undefined {
  for (const language of languages) {
    const { vague } = patternsOf(language);
    vague.lastIndex = 0;
    const match = vague.exec(text);
    if (match) return [match.index, match.index + match[0].length];
  }
  const match = until.exec(text.slice(-120));
  if (!match || noTime.test(match.groups?.['time'] ?? '')) return undefined;
  const from = text.length - Math.min(120, text.length) + match.index;
  return [from, text.trimEnd().length];
}
