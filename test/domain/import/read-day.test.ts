import { describe, expect, it } from 'vitest';
import { orderIn, readDay } from '../../../src/domain/import/read-day';

const read = (text: string, order: 'day-first' | 'month-first' = 'day-first') =>
  readDay(text, order, 'Europe/Lisbon');

describe('a day in a file', () => {
  it.each([
    ['2026-11-24', { day: '2026-11-24' }],
    [' 2026-11-24 15:00 ', { day: '2026-11-24', time: '15:00' }],
    ['2026-11-24T15:00:00.000Z', { day: '2026-11-24', time: '15:00' }],
    ['2026-07-24T15:00:00Z', { day: '2026-07-24', time: '16:00' }],
    ['2026-11-24T23:30:00-05:00', { day: '2026-11-25', time: '04:30' }],
    ['1795827600000', { day: '2026-11-28', time: '01:00' }],
    ['24/11/2026', { day: '2026-11-24' }],
    ['4.12.2026', { day: '2026-12-04' }],
    ['04/12/2026 3:05 PM', { day: '2026-12-04', time: '15:05' }],
    ['04/12/2026 12:05 am', { day: '2026-12-04', time: '00:05' }],
  ])('%j is %j', (text, day) => {
    expect(read(text)).toEqual(day);
  });

  it('has the month first where that is said, but not with dots', () => {
    expect(read('04/12/2026', 'month-first')).toEqual({ day: '2026-04-12' });
    expect(read('04.12.2026', 'month-first')).toEqual({ day: '2026-12-04' });
  });

  it.each(['', 'soon', '2026-02-30', '31/02/2026', '2026-13-01', '13:00', '2026-11-24 25:00'])(
    '%j is none',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});

describe('the order of day and month', () => {
  it.each([
    [['01/02/2026', '24/11/2026'], 'day-first'],
    [['01/02/2026', '11/24/2026'], 'month-first'],
    [['01/02/2026', '2026-11-24', ''], undefined],
  ])('in %j is %s', (dates, order) => {
    expect(orderIn(dates)).toBe(order);
  });
});
