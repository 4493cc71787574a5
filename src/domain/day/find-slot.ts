import type { Stretch } from '../due/working-time';

/** Gives the first free start (epoch ms) in a window for a length (ms), past what is busy; undefined where there is none. */
export function findSlot(busy: readonly Stretch[], window: Stretch, length: number): number | undefined {
  let start = window.from;
  for (const { from, to } of busy.toSorted((a, b) => a.from - b.from)) {
    if (start + length <= from) break;
    start = Math.max(start, to);
  }
  return start + length <= window.to ? start : undefined;
}
