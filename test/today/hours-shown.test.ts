import { describe, expect, it } from 'vitest';
import { downTo, foldedFrom, hourHeight, hoursShown, linesOf } from '../../src/today/hours-shown';

const at = (clock: string) => Date.parse(`2026-11-24T${clock}Z`);
const work = { from: at('09:00'), to: at('17:30') };

describe('hoursShown', () => {
  it('shows the working hours, to the full hour after them', () => {
    expect(hoursShown(work, [])).toEqual({ from: at('09:00'), to: at('18:00') });
  });

  it('also shows blocks before and after the working hours', () => {
    const early = { from: at('07:20'), to: at('07:50') };
    const late = { from: at('20:00'), to: at('20:30') };
    expect(hoursShown(work, [early, late])).toEqual({ from: at('07:00'), to: at('21:00') });
  });

  it('draws a line at each hour, one hour apart', () => {
    const shown = hoursShown(work, []);
    const lines = linesOf(shown);
    expect(lines).toHaveLength(10);
    expect(downTo(at('10:30'), shown)).toBe(1.5 * hourHeight);
  });
});

const drawn = (from: string, to: string, isWork: boolean) => ({ from: at(from), to: at(to), isWork });

const foldedAt = (now: string, ...all: ReturnType<typeof drawn>[]) => foldedFrom(work, all, at(now));

describe('foldedFrom', () => {
  it('folds the hours before the current one, with the meetings that are over', () => {
    expect(foldedAt('13:20')).toBe(at('13:00'));
    expect(foldedAt('13:20', drawn('07:30', '08:00', false))).toBe(at('13:00'));
  });

  it('folds nothing in the first hour, and before the day begins', () => {
    expect(foldedAt('09:40')).toBe(undefined);
    expect(foldedAt('07:00')).toBe(undefined);
  });

  it('keeps work that was planned earlier, and a meeting that has not ended', () => {
    expect(foldedAt('13:20', drawn('10:30', '11:00', true))).toBe(at('10:00'));
    expect(foldedAt('13:20', drawn('12:30', '13:30', false))).toBe(at('12:00'));
  });

  it('keeps the last working hour in the evening', () => {
    expect(foldedAt('21:00')).toBe(at('17:00'));
  });
});
