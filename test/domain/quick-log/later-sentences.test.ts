import { describe, test } from 'vitest';
import { differences } from './differences';
import { expectRight } from './expect-right';
import { openWithContact } from './hundred-sentences';
import { laterSentences } from './later-sentences';
import { tuesday } from './tuesday';

describe('sentences tried after the grammar', () => {
  test.each(laterSentences)('%s', (typed, understood) => {
    expectRight(typed, tuesday(openWithContact), (reading) => differences(reading, understood));
  });
});
