/** One line of the table. */
export interface Measured {
  /** The part that it belongs to: `the book`, `the page` … */
  readonly part: string;
  readonly what: string;
  /** What it was measured with: `100,000 entries`. */
  readonly at: string;
  readonly ours: Figure;
  /** The least that is possible: raw IndexedDB, an empty script, an empty frame. */
  readonly floor?: Figure | undefined;
  /** Another extension's, measured in the same run. */
  readonly peer?: Figure | undefined;
  readonly goal?: Goal | undefined;
  /** Database calls, ours and the floor's. */
  readonly calls?: readonly [ours: number, floor: number | undefined] | undefined;
}

/** A figure of several rounds. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly unit: 'ms' | 'KB' | '';
}

/** What is wanted: at most this much, this many times the floor, or this many calls. */
export interface Goal {
  readonly most?: number;
  readonly times?: number;
  readonly calls?: number;
}

/** Returns the median and range of measured values. */
export function figure(values: readonly number[], unit: Figure['unit'] = 'ms'): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const [least = NaN] = sorted;
  const middle = (sorted.length - 1) / 2;
  const [low = NaN, high = NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return { median: (low + high) / 2, least, most: sorted.at(-1) ?? NaN, unit };
}

/** Whether a line meets its goal; undefined without one. */
export function isMet({ ours, floor, calls, goal }: Measured): boolean | undefined {
  if (!goal) return undefined;
  const { most = Infinity, times = Infinity, calls: mostCalls = Infinity } = goal;
  const ratio = floor ? ours.median / floor.median : 0;
  return ours.median <= most && ratio <= times && (calls?.[0] ?? 0) <= mostCalls;
}
