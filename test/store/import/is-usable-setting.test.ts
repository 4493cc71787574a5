import { describe, expect, it } from 'vitest';
import { usualHours } from '../../../src/domain/due/working-hours';
import { usualCushions } from '../../../src/domain/promise/default-cushion';
import { isUsableSetting } from '../../../src/store/import/is-usable-setting';

describe('a setting from a file', () => {
  it.each([
    ['hours', usualHours],
    ['hours', { start: '08:00:00', end: '23:59', days: [7] }],
    ['quiet', null],
    ['quiet', { from: '20:00', to: '07:30' }],
    ['cushions', usualCushions],
    ['answerMinutes', 60],
    ['languages', ['de']],
    ['constructor', 1],
  ])('%s can be used: %j', (key, value) => expect(isUsableSetting(key, value)).toBe(true));

  it.each([
    ['hours', { ...usualHours, start: '99:99' }],
    ['hours', { ...usualHours, end: '' }],
    ['hours', { ...usualHours, end: '08:00' }],
    ['hours', { ...usualHours, days: [] }],
    ['hours', { ...usualHours, days: [1, 9] }],
    ['hours', { ...usualHours, days: [0.5] }],
    ['hours', 1],
    ['quiet', { from: 'x', to: '07:30' }],
    ['cushions', { ...usualCushions, beyond: 1e308 }],
    ['answerMinutes', 1e308],
    ['answerMinutes', 0],
  ])('%s is left out: %j', (key, value) => expect(isUsableSetting(key, value)).toBe(false));
});
