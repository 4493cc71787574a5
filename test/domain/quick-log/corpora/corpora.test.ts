import { describe, expect, it } from 'vitest';
import { readSentence } from '../../../../src/domain/quick-log/read-sentence';
import { explain } from '../../../../src/domain/quick-log/explain';
import { languages } from '../../../../src/domain/quick-log/languages/all';
import { tuesday } from '../tuesday';
import { afterTheCall } from './after-the-call';
import { judge } from './judge';
import { byTrade } from './by-trade';
import { keptBack } from './kept-back';
import { lastRead } from './last-read';
import { newTrades } from './new-trades';
import { nineTrades, openInTrades } from './nine-trades';
import { otherTrades } from './other-trades';
import { pressedTimes } from './pressed-times';
import { putAway } from './put-away';
import { readOnce } from './read-once';
import { sixTrades } from './six-trades';
import { thumbed } from './thumbed';
import { findDueIn } from './time-of';

/** What the frozen corpora reach; a change that reads worse fails. */
describe('two hundred frozen sentences', () => {
  const verdicts = nineTrades.map(([typed, understood]) =>
    judge(readSentence(typed, tuesday(openInTrades)), understood),
  );
  const count = (is: (verdict: (typeof verdicts)[number]) => boolean) => verdicts.filter(is).length;

  it('are hardly ever read falsely, and mostly right', () => {
    expect(count(({ falsehoods }) => falsehoods.length > 0)).toBeLessThanOrEqual(3);
    const right = count(({ falsehoods, missing }) => falsehoods.length + missing.length === 0);
    expect(right).toBeGreaterThanOrEqual(178);
    expect(verdicts.flatMap(({ needless }) => needless).length).toBeLessThanOrEqual(25);
  });

  it('give nine of ten of our promises, and close nothing wrongly', () => {
    const found = verdicts.reduce((sum, { ours }) => sum + ours.found, 0);
    const of = verdicts.reduce((sum, { ours }) => sum + ours.of, 0);
    expect(found / of).toBeGreaterThanOrEqual(0.9);
    expect(
      verdicts.flatMap(({ falsehoods }) => falsehoods.filter((one) => one.startsWith('closes'))),
    ).toEqual([]);
  });
});

describe.each([
  { name: 'sixty of other trades', sentences: otherTrades, mostFalse: 0, leastRight: 53 },
  { name: 'eighty of eight trades', sentences: thumbed, mostFalse: 0, leastRight: 69 },
  { name: 'forty of new trades', sentences: newTrades, mostFalse: 1, leastRight: 37 },
  { name: 'the forty that were read last', sentences: lastRead, mostFalse: 0, leastRight: 37 },
  { name: 'sixty of six trades', sentences: sixTrades, mostFalse: 1, leastRight: 54 },
  { name: '122 after the call', sentences: afterTheCall, mostFalse: 0, leastRight: 112 },
  { name: '119 that were read once', sentences: readOnce, mostFalse: 4, leastRight: 103 },
  { name: '232 by trade', sentences: byTrade, mostFalse: 3, leastRight: 206 },
  { name: 'a hundred that were put away', sentences: putAway, mostFalse: 7, leastRight: 75 },
  { name: 'the sixty that were kept back', sentences: keptBack, mostFalse: 0, leastRight: 54 },
])('frozen sentences: $name', ({ sentences, mostFalse, leastRight }) => {
  const verdicts = sentences.map(([typed, understood]) =>
    judge(readSentence(typed, tuesday(openInTrades)), understood),
  );

  it('are hardly ever read falsely, and mostly right', () => {
    const falsely = verdicts.filter(({ falsehoods }) => falsehoods.length > 0);
    expect(falsely.length).toBeLessThanOrEqual(mostFalse);
    const right = verdicts.filter(
      ({ falsehoods, missing }) => falsehoods.length + missing.length === 0,
    ).length;
    expect(right).toBeGreaterThanOrEqual(leastRight);
  });
});

describe('times that press on weak kinds', { timeout: 60_000 }, () => {
  it('are silently wrong in no more than five of them', () => {
    const silent = pressedTimes.filter(([said, due]) => {
      const got = findDueIn(said);
      const isFirm = !got.endsWith('?') && got !== 'none';
      return isFirm && got !== due;
    });
    expect(silent.length).toBeLessThanOrEqual(3);
  });
});

const factsOf = (typed: string) =>
  readSentence(typed, tuesday()).chips.flatMap((chip) => (chip.type === 'fact' ? [chip.fact] : []));

describe('facts', () => {
  const rules = languages.flatMap(({ facts }) => facts?.rules ?? []);

  it.each(rules.flatMap(({ id, fact, reads }) => reads.map((typed) => [id, typed, fact] as const)))(
    '%s reads: %s',
    (_, typed, fact) => {
      expect(factsOf(typed), explain(typed, tuesday())).toContain(fact);
    },
  );

  it.each(rules.flatMap(({ id, fact, not }) => not.map((typed) => [id, typed, fact] as const)))(
    '%s does not read: %s',
    (_, typed, fact) => {
      expect(factsOf(typed), explain(typed, tuesday())).not.toContain(fact);
    },
  );
});
