import { describe, expect, it } from 'vitest';
import { planDays } from '../../src/domain/day/plan-days';
import { dueAtWall } from '../../src/domain/due/due-at';
import { usualHours } from '../../src/domain/due/working-hours';
import { spansOf } from '../../src/today/spans';
import { at, berlin, made, promiseOf } from '../domain/promise/promise-of';

const spans = (due: string, cushion: number, now = '2026-11-24T10:00') => {
  const promise = promiseOf([at('2026-11-20T11:00'), made(dueAtWall(due, berlin), { cushion })]);
  const [day] = planDays([promise], { now: at(now), zone: berlin, hours: usualHours, share: 0.2 }, 1);
  return spansOf(day?.blocks ?? []).map(({ from, to }) => [from, to]);
};

describe('spansOf', () => {
  it('draws a promise with its cushion, from its start to the due time', () => {
    expect(spans('2026-11-24T11:20', 110)).toEqual([[at('2026-11-24T09:30'), at('2026-11-24T11:20')]]);
  });

  it('draws only the work if the cushion would fill the day, or has passed', () => {
    expect(spans('2026-11-24T16:00', 1440)).toEqual([[at('2026-11-24T10:00'), at('2026-11-24T10:30')]]);
    expect(spans('2026-11-23T16:00', 60)).toEqual([[at('2026-11-24T10:00'), at('2026-11-24T10:30')]]);
  });
});
