const hour = 60;
const day = 24 * hour;

/** Up to which notice (minutes) which cushion (minutes) is usual; beyond the last, a day. */
const steps: readonly (readonly [notice: number, cushion: number])[] = [
  [2 * hour, 10],
  [8 * hour, 30],
  [day, hour],
  [2 * day, 2 * hour],
  [4 * day, 4 * hour],
  [7 * day, 8 * hour],
];

/** Gives the cushion (minutes) that a promise has by default: the longer the notice (minutes), the more slack (P2). */
export function defaultCushion(notice: number): number {
  return steps.find(([upTo]) => notice < upTo)?.[1] ?? day;
}
