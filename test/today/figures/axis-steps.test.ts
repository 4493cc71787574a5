import fc from 'fast-check';
import { expect, it } from 'vitest';
import { axisSteps } from '../../../src/today/figures/axis-steps';

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 2, 4, 6, 8]],
  [9, [0, 5, 10]],
  [38, [0, 10, 20, 30, 40]],
])('an axis up to %i has the steps %j', (max, steps) => {
  expect(axisSteps(max)).toEqual(steps);
});

it('begins at 0, holds every bar, and has few equal steps', () => {
  fc.assert(
    fc.property(fc.nat(), (max) => {
      const steps = axisSteps(max);
      expect(steps[0]).toBe(0);
      expect(steps.at(-1)).toBeGreaterThanOrEqual(max);
      expect(steps.length).toBeLessThanOrEqual(5);
      expect(new Set(steps.slice(1).map((step, i) => step - (steps[i] ?? 0))).size).toBe(1);
    }),
  );
});
