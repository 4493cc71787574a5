import type { Stall } from '../../messages/frame-port';

/** Returns how much of a time span the stalls cover together, ms; they may overlap. `since` and `until` are ms ago, as in a stall. */
export function stalledWithin(stalls: readonly Stall[], since: number, until: number): number {
  let [covered, sum] = [since, 0];
  for (const { from, to } of [...stalls].sort((a, b) => b.from - a.from)) {
    sum += Math.max(0, Math.min(from, covered) - Math.max(to, until));
    covered = Math.min(covered, to);
  }
  return sum;
}
