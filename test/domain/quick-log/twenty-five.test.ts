import { describe, test } from 'vitest';
import { differences } from './differences';
import { expectRight } from './expect-right';
import { tuesday } from './tuesday';
import { openBefore, twentyFive } from './twenty-five';

describe('the sentences of the design', () => {
  test.each(twentyFive)('%s', (typed, understood) => {
    expectRight(typed, tuesday(openBefore), (reading) => differences(reading, understood));
  });
});
