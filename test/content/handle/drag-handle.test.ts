// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { dragHandle } from '../../../src/content/handle/drag-handle';

function handleAt(top: number) {
  const handle = document.createElement('button');
  handle.setPointerCapture = vi.fn();
  let at = top;
  const open = vi.fn();
  const kept: number[] = [];
  const moveTo = (next: number, done: boolean) => {
    at = next;
    if (done) kept.push(next);
  };
  dragHandle(handle, { open, moveTo, top: () => at });
  const pointer = (type: string, clientY: number) =>
    handle.dispatchEvent(new PointerEvent(type, { clientY, pointerId: 1 }));
  return {
    handle,
    open,
    kept,
    pointer,
    key: (key: string) => handle.dispatchEvent(new KeyboardEvent('keydown', { key })),
  };
}

describe('the handle', () => {
  it('opens on a click, even if the pointer moves a little', () => {
    const { handle, open, kept, pointer } = handleAt(152);
    pointer('pointerdown', 160);
    pointer('pointermove', 162);
    pointer('lostpointercapture', 162);
    handle.click();
    expect(open).toHaveBeenCalledTimes(1);
    expect(kept).toEqual([]);
  });

  it('can be dragged along the edge, stays where it is released, and does not open by that', () => {
    const { handle, open, kept, pointer } = handleAt(152);
    pointer('pointerdown', 160);
    pointer('pointermove', 200);
    pointer('pointermove', 260);
    pointer('lostpointercapture', 260);
    handle.click();
    expect(kept).toEqual([252]);
    expect(open).not.toHaveBeenCalled();
    handle.click();
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('never leaves the window', () => {
    const { kept, pointer } = handleAt(152);
    pointer('pointerdown', 160);
    pointer('pointermove', -900);
    pointer('lostpointercapture', -900);
    expect(kept).toEqual([0]);
  });

  it('follows the arrow keys', () => {
    const { kept, key } = handleAt(152);
    key('ArrowDown');
    key('ArrowUp');
    key('a');
    expect(kept).toEqual([168, 152]);
  });
});
