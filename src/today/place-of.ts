import type { Lane } from '../domain/day/lanes';
import type { Stretch } from '../domain/due/working-time';
import { downTo } from './hours-shown';

/** The least height that a line of text needs, CSS px. */
export const leastHeight = 26;

/** Between a block and the next one, CSS px. */
const gap = 2;

/** Returns where a stretch stands in the hours that are shown, as a style. */
export function placeOf({ from, to, lane, lanes }: Stretch & Lane, shown: Stretch) {
  const top = downTo(from, shown);
  return {
    insetBlockStart: `${top}px`,
    blockSize: `${Math.max(downTo(to, shown) - top - gap, leastHeight)}px`,
    insetInlineStart: `${(lane / lanes) * 100}%`,
    inlineSize: `calc(${100 / lanes}% - 4px)`,
  };
}

/** Whether it has room for one line only. */
export const isShort = ({ from, to }: Stretch): boolean => to - from < 40 * 60_000;
