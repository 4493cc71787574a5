import { describe, expect, test } from 'vitest';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import { differences } from './differences';
import { openWithContact } from './hundred-sentences';
import { mendedSentences } from './mended-sentences';
import { tuesday } from './tuesday';

describe('sentences once misread', () => {
  test.each(mendedSentences)('%s', (typed, understood) => {
    expect(differences(readSentence(typed, tuesday(openWithContact)), understood)).toEqual([]);
  });
});
