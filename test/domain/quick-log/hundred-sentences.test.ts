import { describe, expect, test } from 'vitest';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import { differences } from './differences';
import { hundredSentences, openWithContact } from './hundred-sentences';
import { tuesday } from './tuesday';

/** Those of the hundred that are not read right. One that is read right after all must leave this list. */
const knownMisreadings: ReadonlySet<string> = new Set([]);

describe('a hundred sentences, written before the grammar', () => {
  test.each(hundredSentences)('%s', (typed, understood) => {
    const wrong = differences(readSentence(typed, tuesday(openWithContact)), understood);
    if (knownMisreadings.has(typed)) expect(wrong).not.toEqual([]);
    else expect(wrong).toEqual([]);
  });

  test('the list of misreadings names only sentences that are there', () => {
    const typed = new Set(hundredSentences.map(([sentence]) => sentence));
    expect([...knownMisreadings].filter((sentence) => !typed.has(sentence))).toEqual([]);
    expect(typed.size).toBe(100);
  });
});
