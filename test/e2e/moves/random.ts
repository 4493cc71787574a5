/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** One of these. */
  of<T>(some: readonly T[]): T;
  /** True this often. */
  chance(share: number): boolean;
}

/** Returns the numbers of a seed. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    chance: (share) => next() < share,
    of: (some) => {
      const one = some[Math.floor(next() * some.length)];
      if (one === undefined) throw new Error('one of none');
      return one;
    },
  };
}
