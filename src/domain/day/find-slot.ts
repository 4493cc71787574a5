import type { Stretch } from '../due/working-time';

/** Returns the earliest start (epoch ms) of a free slot of this length (ms) in a window, or undefined if there is none. */
export function findSlot(busy: readonly Stretch[], window: Stretch, length: number): number | undefined {
  let start = window.from;
  for (const { from, to } of busy.toSorted((a, b) => a.from - b.from)) {
    if (start + length <= from) break;
    start = Math.max(start, to);
  }
  return start + length <= window.to ? start : undefined;
}
