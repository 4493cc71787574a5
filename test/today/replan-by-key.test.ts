import { describe, expect, it } from 'vitest';
import { replanByKey } from '../../src/today/replan-by-key';
import { withReplan } from '../../src/today/with-replan';
import { berlin, made, promiseOf } from '../domain/promise/promise-of';
import { dueAtWall } from '../../src/domain/due/due-at';

const at = (clock: string) => Date.parse(`2026-11-24T${clock}Z`);
const planned = { at: at('10:20'), minutes: 30 };

describe('replanByKey', () => {
  it.each([
    ['ArrowDown', false, { at: at('10:30'), minutes: 30 }],
    ['ArrowUp', false, { at: at('10:15'), minutes: 30 }],
    ['ArrowDown', true, { at: at('10:20'), minutes: 45 }],
    ['ArrowUp', true, { at: at('10:20'), minutes: 15 }],
  ])('moves work to the next quarter, or makes it longer or shorter: %s, shift %s', (key, shift, to) => {
    expect(replanByKey(key, shift, planned)).toEqual(to);
  });

  it('moves by a whole quarter from a quarter', () => {
    expect(replanByKey('ArrowDown', false, { at: at('10:30'), minutes: 30 })?.at).toBe(at('10:45'));
    expect(replanByKey('ArrowUp', false, { at: at('10:30'), minutes: 30 })?.at).toBe(at('10:15'));
  });

  it('never makes work shorter than a step, and ignores other keys', () => {
    expect(replanByKey('ArrowUp', true, { at: at('10:30'), minutes: 15 })?.minutes).toBe(15);
    expect(replanByKey('k', false, planned)).toBeUndefined();
  });
});

describe('withReplan', () => {
  it('changes when the work of one promise is planned, but no due time', () => {
    const promise = promiseOf([0, made(dueAtWall('2026-11-24T15:00', berlin))]);
    const other = { ...promise, id: 'other' };
    const [first, second] = withReplan([promise, other], { id: promise.id, at: at('12:00'), minutes: 45 });
    expect(first).toEqual({ ...promise, plannedAt: at('12:00'), workMinutes: 45 });
    expect(second).toEqual(other);
  });
});
