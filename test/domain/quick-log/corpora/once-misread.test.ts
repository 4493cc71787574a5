import { describe, expect, it } from 'vitest';
import { explain } from '../../../../src/domain/quick-log/explain';
import { readSentence } from '../../../../src/domain/quick-log/read-sentence';
import { tuesday } from '../tuesday';
import { judge } from './judge';
import { openInTrades } from './nine-trades';
import { onceMisread, type Expected } from './once-misread';
import { timeOf } from './time-of';

describe.each(onceMisread)('$kind', ({ met, siblings }) => {
  const all = [...met, ...siblings].map(([typed, understood, other]) => ({ typed, understood, other }));

  it.each(all)('$typed', ({ typed, understood, other = {} }) => {
    const context = tuesday(openInTrades, other);
    const reading = readSentence(typed, context);
    expect(faults(reading, understood), explain(typed, context)).toEqual([]);
  });
});

/** Gives what is wrong with a reading, one line for each. */
function faults(reading: ReturnType<typeof readSentence>, understood: Expected): string[] {
  const { falsehoods, missing } = judge(reading, understood);
  const { never = [], inDoubt } = understood;
  const given = reading.chips.filter(({ type }) => never.includes(type)).map(({ type }) => `gives ${type}`);
  const time = timeOf(reading);
  const isFirm = inDoubt === true && time !== 'none' && !time.endsWith('?');
  return [...falsehoods, ...missing, ...given, ...(isFirm ? [`firmly ${time}`] : [])];
}
