import { findSlot } from './find-slot';
import type { Block, DayToPlan } from './plan-day';

/** Two overlapping blocks, at least one of them placed by hand. Instants are epoch ms. */
export interface Clash {
  readonly one: Block;
  readonly other: Block;
  readonly from: number;
  readonly to: number;
  /** When `other` could start instead and still be done in time; absent if there is no room. */
  readonly freeAt?: number;
}

/** Returns the pairs of blocks that overlap, each with a free time for the second one if there is any. */
export function clashesIn(blocks: readonly Block[], day: DayToPlan): Clash[] {
  const ordered = blocks.toSorted((a, b) => a.from - b.from);
  return ordered.flatMap((one, i) =>
    ordered
      .slice(i + 1)
      .filter((other) => other.from < one.to)
      .map((other) => clash(one, other, freeTime(blocks, other, day))),
  );
}

function clash(one: Block, other: Block, free: Pick<Clash, 'freeAt'>): Clash {
  return { one, other, from: other.from, to: Math.min(one.to, other.to), ...free };
}

function freeTime(blocks: readonly Block[], other: Block, day: DayToPlan) {
  const busy = blocks.filter((block) => block !== other);
  const start = findSlot(
    busy,
    { from: day.from, to: Math.min(other.state.dueAt, day.hours.to) },
    other.length,
  );
  return start === undefined ? {} : { freeAt: start };
}
