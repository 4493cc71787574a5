import { findSlot } from './find-slot';
import type { Block, DayToPlan } from './plan-day';

/** Two that both need the same time: one of them was laid there by hand. Instants are epoch ms. */
export interface Clash {
  readonly one: Block;
  readonly other: Block;
  readonly from: number;
  readonly to: number;
  /** Where `other` would have room before it falls due; undefined where it has none. */
  readonly freeAt?: number;
}

/** Gives the pairs of blocks that overlap, each with the way out. */
export function clashesIn(blocks: readonly Block[], day: DayToPlan): Clash[] {
  const ordered = blocks.toSorted((a, b) => a.from - b.from);
  return ordered.flatMap((one, i) =>
    ordered
      .slice(i + 1)
      .filter((other) => other.from < one.to)
      .map((other) => clash(one, other, wayOut(blocks, other, day))),
  );
}

function clash(one: Block, other: Block, way: Pick<Clash, 'freeAt'>): Clash {
  return { one, other, from: other.from, to: Math.min(one.to, other.to), ...way };
}

function wayOut(blocks: readonly Block[], other: Block, day: DayToPlan) {
  const busy = blocks.filter((block) => block !== other);
  const start = findSlot(
    busy,
    { from: day.from, to: Math.min(other.state.dueAt, day.hours.to) },
    other.length,
  );
  return start === undefined ? {} : { freeAt: start };
}
