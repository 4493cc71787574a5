import { describe, expect, it } from 'vitest';
import { downTo, hourHeight, hoursShown, linesOf } from '../../src/today/hours-shown';

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
