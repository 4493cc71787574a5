import { forLanguages } from '../marks/for-languages';
import type { Lexicon } from '../marks/lexicon';
import { pauseIn } from '../text/pause';
import { lowered } from '../text/plain-text';
import type { ReadContext } from '../marks/read-context';
import type { Opened, PartRead } from './part';
import type { Span } from '../reading';
import { tidy } from '../text/tidy';
import { pattern } from '../marks/pattern';

/** Reads something to ask about. "Ask how he's doing" takes the person from the part before ("Her dad is ill"). */
export function readAsk(
  { opening, part, bodyTo, before }: Opened,
  { sentence, lexicon }: ReadContext,
): PartRead | undefined {
  const { bodyFrom, opener } = opening;
  const end = bodyFrom + pauseIn(sentence.typed.slice(bodyFrom, bodyTo));
  const asked = withoutTail(tidy(sentence.typed.slice(bodyFrom, end)), opener.tail);
  if (!asked) return undefined;
  const words = withPerson(asked, before.text, lexicon);
  const span: Span = [part.from, end];
  const chip = { type: 'ask', words, span, doubtful: false } as const;
  return { found: [{ chip, cuts: [span], full: words }], means: 'ask' };
}

// "next time", which every question is for, and the German verb at the end.
function withoutTail(words: string, tail: string | undefined): string {
  const at = tail === undefined ? -1 : lowered(words).search(pattern(`\\s+${tail}$`));
  return at > 0 ? words.slice(0, at) : words;
}

const pronoun = forLanguages((any) => `(?:^|\\s)${any('pronouns')}(?=['\\s]|$)`);
const someone = forLanguages((any) => `(?<!\\p{L})${any('possessives')}\\s+\\p{L}[\\p{L}'-]*`);

function withPerson(asked: string, before: string, lexicon: readonly Lexicon[]): string {
  const person = pronoun(lexicon).test(lowered(asked))
    ? someone(lexicon).exec(lowered(before))?.[0]
    : undefined;
  return person ? `${person}: ${asked}` : asked;
}
