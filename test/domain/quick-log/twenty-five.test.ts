import { describe, expect, test } from 'vitest';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import { differences } from './differences';
import { tuesday } from './tuesday';
import { openBefore, twentyFive } from './twenty-five';

describe('the sentences of the design', () => {
  test.each(twentyFive)('%s', (typed, understood) => {
    expect(differences(readSentence(typed, tuesday(openBefore)), understood)).toEqual([]);
  });
});
