import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acknowledged, firstEpochs, maySee, moved } from '../../../src/content/frame/epochs';

describe('epochs', () => {
  it('show the sidebar only while the frame has acknowledged the current address', () => {
    const event = fc.oneof(fc.constant('move' as const), fc.nat({ max: 30 }));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let epochs = firstEpochs;
        let address = 0;
        let shown = -1;
        for (const one of events) {
          if (one === 'move') address += 1;
          else shown = one;
          epochs = one === 'move' ? moved(epochs) : acknowledged(epochs, one);
          expect(maySee(epochs)).toBe(shown === address);
        }
      }),
    );
  });

  it('hide it at once on a move, and ignore an old acknowledgement', () => {
    const seen = acknowledged(moved(firstEpochs), 1);
    expect(maySee(seen)).toBe(true);
    expect(maySee(moved(seen))).toBe(false);
    expect(maySee(acknowledged(moved(seen), 1))).toBe(false);
    expect(maySee(acknowledged(moved(seen), 2))).toBe(true);
  });
});
