import type { Stretch } from '../due/working-time';

/** The lane of a block among the parallel lanes of its cluster, counted from 0. */
export interface Lane {
  readonly lane: number;
  readonly lanes: number;
}

/** Assigns lanes so that no block covers another. Blocks that overlap, directly or through others, share the width. */
export function inLanes<T extends Stretch>(blocks: readonly T[]): (T & Lane)[] {
  const ordered = blocks.toSorted((a, b) => a.from - b.from || a.to - b.to);
  return clusters(ordered).flatMap(withLanes);
}

function clusters<T extends Stretch>(ordered: readonly T[]): T[][] {
  const all: T[][] = [];
  let end = -Infinity;
  for (const block of ordered) {
    if (block.from >= end) all.push([]);
    all.at(-1)?.push(block);
    end = Math.max(end, block.to);
  }
  return all;
}

function withLanes<T extends Stretch>(cluster: readonly T[]): (T & Lane)[] {
  const ends: number[] = [];
  const placed = cluster.map((block) => {
    const free = ends.findIndex((end) => end <= block.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = block.to;
    return Object.assign({}, block, { lane });
  });
  return placed.map((block) => Object.assign(block, { lanes: ends.length }));
}
