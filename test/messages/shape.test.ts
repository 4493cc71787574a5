import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFrame } from '../../src/messages/frame-port';
import { readShape } from '../../src/messages/shape';
import { toPage } from '../../src/messages/to-page';

describe('messages to a page’s script', () => {
  it.each([
    [toPage, { type: 'frame.claim', nonce: 'n' }],
    [toPage, { type: 'page.who' }],
    [fromFrame, { type: 'shown', epoch: 3 }],
    [fromFrame, { type: 'place', mode: 'dock', side: 'left' }],
  ])('is read where it has a shape', (shapes, message) => {
    expect(readShape<(raw: unknown) => raw is unknown>([...shapes], message)).toBe(message);
  });

  it.each([
    ['a part that is missing', { type: 'frame.claim' }],
    ['a part of another type', { type: 'frame.claim', nonce: 7 }],
    ['a part that is inherited', Object.create({ type: 'page.who' })],
    ['another type', { type: 'sidebar.close' }],
    ['a list', [{ type: 'page.who' }]],
    ['nothing', null],
  ])('is not read with %s', (_, message) => {
    expect(readShape(toPage, message)).toBeUndefined();
  });

  it.each([
    ['no number', { type: 'shown', epoch: Number.NaN }],
    ['another choice', { type: 'place', mode: 'dock', side: 'top' }],
  ])('is not read with %s', (_, message) => {
    expect(readShape(fromFrame, message)).toBeUndefined();
  });

  it('never reads arbitrary values', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (raw) => {
        expect(readShape(toPage, raw) ?? readShape(fromFrame, raw)).toBeUndefined();
      }),
    );
  });
});
