import type { Span } from '../reading';
import type { DateWords } from './date-words';
import { patternsOf } from './date-patterns';

/** Returns where a time stands that nobody can read ("asap", "after the board meeting", "by Frdy"), or undefined. */
export function unreadTime(lower: string, languages: readonly DateWords[]): Span | undefined {
  for (const language of languages) {
    const { vague } = patternsOf(language);
    vague.lastIndex = 0;
    const match = vague.exec(lower);
    if (match) return [match.index, match.index + match[0].length];
  }
  return languages.map((language) => unreadUntil(lower, language)).find(Boolean);
}

function unreadUntil(lower: string, language: DateWords): Span | undefined {
  const patterns = patternsOf(language);
  const match = patterns.unreadUntil.exec(lower.slice(-120));
  if (!match || patterns.noTime.test(match.groups?.['time'] ?? '')) return undefined;
  const from = Math.max(0, lower.length - 120) + match.index;
  return [from, lower.trimEnd().length];
}
