import { readSentence } from '../../src/domain/quick-log/read-sentence';
import { openWithContact } from '../domain/quick-log/hundred-sentences';
import { tuesday } from '../domain/quick-log/tuesday';

/** 200 characters, as somebody types them after a call. */
const sentence =
  "Call ++ walked her through pricing and the new sites. I'll send the quote by Tue 3pm and she sends the list of users by Friday. " +
  'Ask about the marathon of Lena in April. Likes jazz and strong coffee.';

/** Reads a sentence as it stands after each of the last letters. Returns what each reading took, in ms. */
export function measureSentence(rounds: number): number[] {
  const context = tuesday(openWithContact);
  return Array.from({ length: rounds * 4 }, (_, i) => {
    const typed = sentence.slice(0, 200 - (i % 8));
    const began = performance.now();
    readSentence(typed, context);
    return performance.now() - began;
  }).slice(rounds);
}

export type MeasureSentence = typeof measureSentence;
