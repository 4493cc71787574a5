import { describe, expect, it } from 'vitest';
import { replanBy } from '../../src/today/replan-by';
import { replanned } from '../../src/today/replanned';
import { berlin, made, promiseOf } from '../domain/promise/promise-of';
import { dueAtWall } from '../../src/domain/due/due';

const at = (clock: string) => Date.parse(`2026-11-24T${clock}Z`);
const laid = { at: at('10:20'), minutes: 30 };

describe('replanBy', () => {
  it.each([
    ['ArrowDown', false, { at: at('10:30'), minutes: 30 }],
    ['ArrowUp', false, { at: at('10:15'), minutes: 30 }],
    ['ArrowDown', true, { at: at('10:20'), minutes: 45 }],
    ['ArrowUp', true, { at: at('10:20'), minutes: 15 }],
  ])('moves work to the next quarter, or makes it longer or shorter: %s, shift %s', (key, shift, to) => {
    expect(replanBy(key, shift, laid)).toEqual(to);
  });

  it('goes on by a whole quarter from a quarter', () => {
    expect(replanBy('ArrowDown', false, { at: at('10:30'), minutes: 30 })?.at).toBe(at('10:45'));
    expect(replanBy('ArrowUp', false, { at: at('10:30'), minutes: 30 })?.at).toBe(at('10:15'));
  });

  it('leaves work that takes time, and other keys alone', () => {
    expect(replanBy('ArrowUp', true, { at: at('10:30'), minutes: 15 })?.minutes).toBe(15);
    expect(replanBy('k', false, laid)).toBeUndefined();
  });
});

describe('replanned', () => {
  it('lays the work of one promise elsewhere, and moves no promise', () => {
    const promise = promiseOf([0, made(dueAtWall('2026-11-24T15:00', berlin))]);
    const other = { ...promise, id: 'other' };
    const [first, second] = replanned([promise, other], { id: promise.id, at: at('12:00'), minutes: 45 });
    expect(first).toEqual({ ...promise, plannedAt: at('12:00'), workMinutes: 45 });
    expect(second).toEqual(other);
  });
});
