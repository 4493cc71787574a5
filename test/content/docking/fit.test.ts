import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit } from '../../../src/content/docking/fit';

const full = 1280;
const room = 920;

describe('fit', () => {
  it.each([
    ['waits outside of the window', { left: 1280, right: 1680 }, undefined],
    ['stands in what is left', { left: 0, right: 200 }, undefined],
    ['is as wide as the window: capped', { left: 0, right: 1280 }, { cap: 920 }],
    [
      'begins beside a menu and reaches to the edge: capped from there',
      { left: 200, right: 1280 },
      { cap: 720 },
    ],
    ['is centred: stays centred', { left: 400, right: 880 + 2 }, undefined],
    ['is centred and wide: stays centred', { left: 290, right: 990 }, { shift: -180 }],
    ['stands at the edge: keeps its distance', { left: 1200, right: 1264 }, { shift: -360 }],
    ['is a menu somewhere: moves as little as it must', { left: 800, right: 1000 }, { shift: -80 }],
  ])('of one that %s', (_, { left, right }, expected) => {
    expect(fit(left, right, room, full)).toEqual(expected);
  });

  it('leaves nothing under the sheet', () => {
    const extent = fc.record({
      left: fc.integer({ min: 0, max: 1279 }),
      width: fc.integer({ min: 1, max: 1280 }),
    });
    fc.assert(
      fc.property(extent, ({ left, width }) => {
        const right = Math.min(left + width, full);
        const how = fit(left, right, room, full);
        if (!how) expect(right).toBeLessThanOrEqual(room);
        else if ('shift' in how) expect(right + how.shift).toBeLessThanOrEqual(room + 3);
        else expect(left + how.cap).toBeLessThanOrEqual(room);
      }),
    );
  });
});
