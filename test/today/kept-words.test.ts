import { describe, expect, it } from 'vitest';
import type { Say } from '../../src/ui/wording';
import { keptWords } from '../../src/today/kept-words';

const say: Say = (key, ...values) => [key, ...values].join(' ');
const none = {
  from: 0,
  to: 1,
  onTime: 0,
  late: 0,
  warned: 0,
  broken: 0,
  released: 0,
  moved: 0,
  rate: undefined,
};

describe('keptWords', () => {
  it('says what is bad as plainly as what is good, and nothing that is not there', () => {
    expect(
      keptWords({ ...none, onTime: 28, late: 9, warned: 4, broken: 6, released: 3, moved: 2 }, say),
    ).toEqual(['keptOnTime 28', 'keptLateWarned 9 4', 'keptBroken 6', 'keptMoved 2', 'keptReleased 3']);
    expect(keptWords({ ...none, late: 1 }, say)).toEqual(['keptOnTime 0', 'keptLate 1']);
  });
});
