import type { Reading } from '../reading';

/** Returns when what a sentence tells happened (epoch ms): as it says, and otherwise just now; never in the future. */
export function happenedAt({ chips }: Reading, now: number): number {
  const said = chips.find((chip) => chip.type === 'happened');
  return said?.type === 'happened' && said.past.known ? Math.min(said.past.at, now) : now;
}
