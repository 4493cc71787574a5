import { describe, test } from 'vitest';
import { differences } from './differences';
import { expectRight } from './expect-right';
import { freshSentences } from './fresh-sentences';
import { openWithContact } from './hundred-sentences';
import { tuesday } from './tuesday';

describe('sentences written without knowing the grammar', () => {
  test.each(freshSentences)('%s', (typed, understood) => {
    expectRight(typed, tuesday(openWithContact), (reading) => differences(reading, understood));
  });
});
