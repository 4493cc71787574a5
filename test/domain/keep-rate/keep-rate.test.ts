import { describe, expect, it } from 'vitest';
import * as amends from '../../../src/domain/amends/entries';
import { dueAtWall } from '../../../src/domain/due/due-at';
import { usualHours } from '../../../src/domain/due/working-hours';
import { keepRate } from '../../../src/domain/keep-rate/keep-rate';
import { weekly } from '../../../src/domain/keep-rate/weekly';
import * as promiseEntries from '../../../src/domain/promise/entries';
import { at, berlin, made, promiseOf } from '../promise/promise-of';

const quote = { id: 'quote', contact: 'ana' };
const monday = at('2026-11-23T11:00');
const due = dueAtWall('2026-11-24T15:00', berlin);
const inTime = at('2026-11-24T14:00');
const after = at('2026-11-25T09:00');
const window = { from: at('2026-11-02T00:00'), to: at('2026-11-29T00:00'), zone: berlin, hours: usualHours };

const onTime = promiseOf([monday, made(due)], [inTime, promiseEntries.keep(quote, inTime)]);
const late = promiseOf([monday, made(due)], [after, promiseEntries.keep(quote, after)]);
const warned = promiseOf(
  [monday, made(due)],
  [inTime, amends.tell(quote, inTime)],
  [after, promiseEntries.keep(quote, after)],
);
const toldLate = promiseOf(
  [monday, made(due)],
  [after, amends.tell(quote, after)],
  [after, promiseEntries.keep(quote, after)],
);
const broken = promiseOf([monday, made(due)], [after, promiseEntries.end(quote, 'broken')]);
const released = promiseOf([monday, made(due)], [after, promiseEntries.end(quote, 'released')]);
const moved = promiseOf(
  [monday, made(due)],
  [inTime, promiseEntries.move(quote, dueAtWall('2026-11-26T15:00', berlin), true)],
  [after, promiseEntries.keep(quote, after)],
);
const all = [onTime, late, warned, toldLate, broken, released, moved];

describe('keepRate', () => {
  it('counts on time, late, warned, broken and moved separately, and released not at all', () => {
    const { rate, ...parts } = keepRate(all, window);
    expect(parts).toMatchObject({ warned: [warned], broken: [broken], released: [released], moved: [moved] });
    expect(new Set(parts.onTime)).toEqual(new Set([onTime, moved]));
    expect(new Set(parts.late)).toEqual(new Set([late, warned, toldLate]));
    expect(rate).toBe(2 / 6);
  });

  it('does not count promises closed outside the window, open ones, and theirs', () => {
    expect(keepRate(all, { ...window, to: at('2026-11-20T00:00') })).toMatchObject({
      onTime: [],
      rate: undefined,
    });
    expect(keepRate([promiseOf([monday, made(due)])], window).rate).toBeUndefined();
    const theirs = promiseOf([monday, made(due, { by: 'them' })], [after, promiseEntries.keep(quote, after)]);
    expect(keepRate([theirs], window).rate).toBeUndefined();
  });

  it('has no rate if all were released', () => {
    expect(keepRate([released], window).rate).toBeUndefined();
  });
});

describe('weekly', () => {
  it('returns each week of the window, including empty ones', () => {
    const weeks = weekly(all, window, 1);
    const counts = weeks.map(({ first: day, onTime: kept, lateOrBroken }) => [
      day,
      kept.length,
      lateOrBroken.length,
    ]);
    expect(counts).toEqual([
      ['2026-11-02', 0, 0],
      ['2026-11-09', 0, 0],
      ['2026-11-16', 0, 0],
      ['2026-11-23', 2, 4],
    ]);
  });

  it('begins weeks on the day that they begin on where the user lives', () => {
    const sundays = weekly(all, window, 7).map(({ first }) => first);
    expect(sundays).toEqual(['2026-11-01', '2026-11-08', '2026-11-15', '2026-11-22', '2026-11-29']);
  });

  it('contains, over all weeks, exactly what the rate counts', () => {
    const { onTime: kept, late: tooLate, broken: notAtAll } = keepRate(all, window);
    const weeks = weekly(all, window, 1);
    expect(new Set(weeks.flatMap((week) => week.onTime))).toEqual(new Set(kept));
    expect(new Set(weeks.flatMap((week) => week.lateOrBroken))).toEqual(new Set([...tooLate, ...notAtAll]));
  });
});
