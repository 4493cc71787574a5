import { describe, expect, test } from 'vitest';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import { differences } from './differences';
import { freshSentences } from './fresh-sentences';
import { openWithContact } from './hundred-sentences';
import { tuesday } from './tuesday';

describe('sentences written without knowing the grammar', () => {
  test.each(freshSentences)('%s', (typed, understood) => {
    expect(differences(readSentence(typed, tuesday(openWithContact)), understood)).toEqual([]);
  });
});
