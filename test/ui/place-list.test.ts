import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeList } from '../../src/ui/place-list';

const view = { width: 360, height: 600 };
const list = { width: 200, height: 180 };
const buttonAt = (left: number, top: number) => ({ left, top, right: left + 28, bottom: top + 24 });

it('puts a list below its button, ending where the button ends', () => {
  expect(placeList(buttonAt(300, 100), list, view, 'ltr')).toMatchObject({ top: 128, left: 128 });
  expect(placeList(buttonAt(30, 100), list, view, 'rtl')).toMatchObject({ top: 128, left: 30 });
});

it('puts a list that does not fit below above its button', () => {
  expect(placeList(buttonAt(300, 500), list, view, 'ltr')).toMatchObject({ top: 316 });
});

it('keeps every list within the window', () => {
  const size = fc.record({
    width: fc.integer({ min: 40, max: 280 }),
    height: fc.integer({ min: 20, max: 900 }),
  });
  const at = fc.record({ left: fc.integer({ min: 0, max: 332 }), top: fc.integer({ min: 0, max: 576 }) });
  fc.assert(
    fc.property(size, at, fc.constantFrom('ltr', 'rtl'), (wanted, { left, top }, direction) => {
      const place = placeList(buttonAt(left, top), wanted, view, direction);
      const height = Math.min(wanted.height, place.maxHeight);
      expect(place.top).toBeGreaterThanOrEqual(8);
      expect(place.top + height).toBeLessThanOrEqual(592);
      expect(place.left).toBeGreaterThanOrEqual(8);
      expect(place.left + wanted.width).toBeLessThanOrEqual(352);
    }),
  );
});
