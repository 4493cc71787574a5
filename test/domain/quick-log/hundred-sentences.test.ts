import { describe, expect, test } from 'vitest';
import { differences } from './differences';
import { expectRight } from './expect-right';
import { hundredSentences, openWithContact } from './hundred-sentences';
import { tuesday } from './tuesday';

describe('a hundred sentences, written before the grammar', () => {
  test.each(hundredSentences)('%s', (typed, understood) => {
    expectRight(typed, tuesday(openWithContact), (reading) => differences(reading, understood));
  });

  test('are a hundred', () => {
    expect(new Set(hundredSentences.map(([sentence]) => sentence)).size).toBe(100);
  });
});
