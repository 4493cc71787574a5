import { describe, test } from 'vitest';
import { differences } from './differences';
import { expectRight } from './expect-right';
import { openWithContact } from './hundred-sentences';
import { mendedSentences } from './mended-sentences';
import { tuesday } from './tuesday';

describe('sentences once misread', () => {
  test.each(mendedSentences)('%s', (typed, understood) => {
    expectRight(typed, tuesday(openWithContact), (reading) => differences(reading, understood));
  });
});
