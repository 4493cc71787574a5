import { describe, it } from 'vitest';
import type { Reading } from '../../../../src/domain/quick-log/reading';
import { expectRight } from '../expect-right';
import { tuesday } from '../tuesday';
import { doubted } from './doubted';
import { judge } from './judge';
import { openInTrades } from './nine-trades';
import { onceMisread, type Expected } from './once-misread';
import { timeOf } from './time-of';

describe.each([...onceMisread, ...doubted])('$kind', ({ met, siblings }) => {
  const all = [...met, ...siblings].map(([typed, understood, other]) => ({ typed, understood, other }));

  it.each(all)('$typed', ({ typed, understood, other = {} }) => {
    expectRight(typed, tuesday(openInTrades, other), (reading) => faults(reading, understood));
  });
});

/** Returns what is wrong with a reading, one line for each. */
function faults(reading: Reading, understood: Expected): string[] {
  const { falsehoods, missing } = judge(reading, understood);
  const { never = [], inDoubt } = understood;
  const given = reading.chips.filter(({ type }) => never.includes(type)).map(({ type }) => `gives ${type}`);
  const time = timeOf(reading);
  const isFirm = inDoubt === true && time !== 'none' && !time.endsWith('?');
  return [...falsehoods, ...missing, ...given, ...(isFirm ? [`firmly ${time}`] : [])];
}
