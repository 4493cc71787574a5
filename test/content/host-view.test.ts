import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acknowledged, firstEpochs, moved } from '../../src/content/frame/epochs';
import { viewOf, type HostState } from '../../src/content/host-view';
import { usualLayout } from '../../src/domain/layout/layout';

const shown = acknowledged(moved(firstEpochs), 1);
const state: HostState = {
  epochs: shown,
  atContact: true,
  layout: usualLayout,
  printing: false,
  wasShown: true,
};

const anyState = fc.record({
  epochs: fc.record({ now: fc.nat({ max: 3 }), shown: fc.integer({ min: -1, max: 3 }) }),
  atContact: fc.boolean(),
  layout: fc.option(
    fc.record({
      collapsed: fc.boolean(),
      mode: fc.constantFrom('dock' as const, 'float' as const),
      side: fc.constantFrom('left' as const, 'right' as const),
      handleTop: fc.nat(),
    }),
    { nil: undefined },
  ),
  printing: fc.boolean(),
  wasShown: fc.boolean(),
});

describe('the sheet in the page', () => {
  it('is seen only while the frame shows this very address’s contact', () => {
    fc.assert(
      fc.property(anyState, (any) => {
        const { seen } = viewOf(any);
        if (seen === 'sheet') expect(any.epochs.shown).toBe(any.epochs.now);
        if (!any.atContact || any.printing) expect(seen).toBe('nothing');
      }),
    );
  });

  it('makes no room if it is collapsed, floats or is not shown', () => {
    fc.assert(
      fc.property(anyState, (any) => {
        if (!viewOf(any).docked) return;
        expect(any.layout).toMatchObject({ collapsed: false, mode: 'dock' });
        expect(any).toMatchObject({ atContact: true, printing: false });
      }),
    );
  });

  it('hides between two contacts, but keeps its room', () => {
    const between = viewOf({ ...state, epochs: moved(shown) });
    expect(between).toEqual({ open: true, seen: 'nothing', docked: true });
  });

  it('takes no room before it is seen for the first time', () => {
    expect(viewOf({ ...state, epochs: moved(firstEpochs), wasShown: false }).docked).toBe(false);
  });

  it('shows its handle at once if it is collapsed, and needs no frame', () => {
    const collapsed = { ...usualLayout, collapsed: true };
    expect(viewOf({ ...state, epochs: moved(shown), layout: collapsed })).toEqual({
      open: false,
      seen: 'handle',
      docked: false,
    });
  });
});
