/** Where work is laid (epoch ms), and how long it takes. */
export interface Laid {
  readonly at: number;
  readonly minutes: number;
}

const minute = 60_000;
const step = 15;

/** Gives what an arrow makes of laid work: up and down move it by a quarter of an hour to the next quarter, with Shift they make it shorter or longer. Undefined: not an arrow. */
export function replanBy(key: string, shift: boolean, { at, minutes }: Laid): Laid | undefined {
  const by = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (by === undefined) return undefined;
  if (shift) return { at, minutes: Math.max(step, Math.round(minutes / step) * step + by * step) };
  return { at: nextQuarter(at, by), minutes };
}

function nextQuarter(at: number, by: number): number {
  const quarter = step * minute;
  return by > 0 ? (Math.floor(at / quarter) + 1) * quarter : (Math.ceil(at / quarter) - 1) * quarter;
}
