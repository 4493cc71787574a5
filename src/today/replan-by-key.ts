/** When work is planned (epoch ms), and how long it takes. */
export interface PlannedWork {
  readonly at: number;
  readonly minutes: number;
}

const minute = 60_000;
const step = 15;

/** Returns planned work after an arrow key: up and down move it to the next quarter of an hour, with Shift they change its length. Undefined for other keys. */
export function replanByKey(
  key: string,
  shift: boolean,
  { at, minutes }: PlannedWork,
): PlannedWork | undefined {
  const by = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (by === undefined) return undefined;
  if (shift) return { at, minutes: Math.max(step, Math.round(minutes / step) * step + by * step) };
  return { at: nextQuarter(at, by), minutes };
}

function nextQuarter(at: number, by: number): number {
  const quarter = step * minute;
  return by > 0 ? (Math.floor(at / quarter) + 1) * quarter : (Math.ceil(at / quarter) - 1) * quarter;
}
