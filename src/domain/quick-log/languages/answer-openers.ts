import type { Opener } from './language-words';
import type { MessageWords } from './message-words';

/** Returns what opens a part that says that their message waits; whether one came, the sentence tells. */
export function answerOpeners({ answer, answerNamed, wanted, must }: MessageWords): readonly Opener[] {
  return [{ means: 'answer', open: `(?:${must})?(?=${answerNamed}|${answer}|${wanted})` }];
}
