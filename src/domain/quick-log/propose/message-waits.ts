import { answerDue } from '../../promise/answer-due';
import { usualAnswerMinutes } from '../../promise/usual-answer';
import type { Keyed } from '../write/chip-keys';
import type { Lexicon } from '../marks/lexicon';
import { lowered, type Sentence } from '../text/plain-text';
import type { Chip, DueReading, SentenceContext } from '../reading';
import { tidy } from '../text/tidy';
import type { LanguageWords } from '../languages/language-words';
import { messageSources } from '../languages/message-words';
import { pattern } from '../marks/pattern';

/** Whether words of ours answer a message of theirs: they name it ("reply to her email"), or the sentence says that one came (P9). */
export function answersMessage(words: string, { lower }: Sentence, lexicon: readonly Lexicon[]): boolean {
  const deed = lowered(words);
  const known = lexicon.map((one) => patternsOf(one.words));
  if (known.some(({ answerNamed }) => answerNamed.test(deed))) return true;
  return known.some(({ answer }) => answer.test(deed)) && known.some(({ came }) => came.test(lower));
}

/** Returns when an answer is due that no time was said for: within the user's own answer time. */
export function withinAnswerTime({ now, zone, hours, answerMinutes }: SentenceContext): DueReading {
  const fallback = answerDue(now, answerMinutes ?? usualAnswerMinutes, zone, hours);
  return { known: false, fallback };
}

/** Returns the promise to answer what came by a channel, in the words that the channel leads; none of them leaves the note. */
export function messageBy(
  { span }: Extract<Chip, { type: 'channel' }>,
  typed: string,
  context: SentenceContext,
): Keyed {
  const words = tidy(typed.slice(span[0]).split(/[.;!?\n]/u)[0] ?? '');
  const when = withinAnswerTime(context);
  const chip = { type: 'message', key: 'message:by channel', words, when, span, doubtful: false } as const;
  return { chip, cuts: [], full: words };
}

type Patterns = Record<keyof ReturnType<typeof messageSources>, RegExp>;
const cache = new Map<LanguageWords, Patterns>();

function patternsOf(language: LanguageWords): Patterns {
  const known = cache.get(language);
  if (known) return known;
  const { came, answer, answerNamed } = messageSources(language.messages);
  const made = { came: pattern(came), answer: pattern(answer), answerNamed: pattern(answerNamed) };
  cache.set(language, made);
  return made;
}
