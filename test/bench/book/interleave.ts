/** Times in ms. */
export interface Times {
  readonly ours: readonly number[];
  readonly floor: readonly number[] | undefined;
}

/** An act that takes long is repeated less often: this many ms are enough for one. */
const longEnough = 8_000;

/** Takes two acts by turns, after one round that is not counted, so that both meet the same load of the machine. */
export async function interleaved(
  takeOurs: () => Promise<unknown>,
  takeFloor: (() => Promise<unknown>) | undefined,
  rounds: number,
): Promise<Times> {
  const ours: number[] = [];
  const floor: number[] = [];
  const end = performance.now() + longEnough;
  for (let i = -1; i < rounds && (i < 2 || performance.now() < end); i += 1) {
    const mine = await timeOf(takeOurs);
    const theirs = takeFloor && (await timeOf(takeFloor));
    if (i < 0) continue;
    ours.push(mine);
    if (theirs !== undefined) floor.push(theirs);
  }
  return { ours, floor: takeFloor && floor };
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}
