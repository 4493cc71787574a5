import { describe, expect, test } from 'vitest';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import { differences } from './differences';
import { openWithContact } from './hundred-sentences';
import { laterSentences } from './later-sentences';
import { tuesday } from './tuesday';

describe('sentences tried after the grammar', () => {
  test.each(laterSentences)('%s', (typed, understood) => {
    expect(differences(readSentence(typed, tuesday(openWithContact)), understood)).toEqual([]);
  });
});
