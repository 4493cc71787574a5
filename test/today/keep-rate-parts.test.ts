import { describe, expect, it } from 'vitest';
import type { ClientPromise } from '../../src/domain/promise/client-promise';
import { keepRateParts } from '../../src/today/keep-rate-parts';
import type { Say } from '../../src/ui/wording';
import { closed, now } from '../domain/sample';

const say: Say = (key, ...values) => [key, ...values].join(' ');
const some = (how: 'kept' | 'broken' | 'released', count: number): ClientPromise[] =>
  Array.from({ length: count }, (_, i) => closed(`${how}-${i}`, how, now));
const none = {
  from: 0,
  to: 1,
  onTime: [],
  late: [],
  warned: [],
  broken: [],
  released: [],
  moved: [],
  rate: undefined,
};

describe('keepRateParts', () => {
  it('names bad parts as plainly as good ones, and leaves out empty ones', () => {
    const late = some('kept', 3);
    const rate = {
      ...none,
      onTime: some('kept', 28),
      late,
      warned: late.slice(0, 2),
      broken: some('broken', 6),
      released: some('released', 1),
      moved: some('kept', 2),
    };
    expect(keepRateParts(rate, say).map(({ words }) => words)).toEqual([
      'keptOnTime 28',
      'keptLateWarned 3 2',
      'keptBroken 6',
      'keptMoved 2',
      'keptReleased 1',
    ]);
    expect(keepRateParts({ ...none, late }, say).map(({ words }) => words)).toEqual([
      'keptOnTime 0',
      'keptLate 3',
    ]);
  });

  it('has as many promises in each part as its text says', () => {
    const [kept, broken] = keepRateParts(
      { ...none, onTime: some('kept', 4), broken: some('broken', 2) },
      say,
    );
    expect(kept?.items).toMatchObject(['kept-0', 'kept-1', 'kept-2', 'kept-3'].map((id) => ({ id })));
    expect(broken?.items).toHaveLength(2);
  });
});
