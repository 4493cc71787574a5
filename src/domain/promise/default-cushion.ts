import * as v from 'valibot';

const hour = 60;
const day = 24 * hour;
const minutes = v.pipe(v.number(), v.minValue(0));

/** Up to which notice (minutes) which cushion (minutes) is usual, and which beyond the last. */
export const Cushions = v.object({
  steps: v.array(v.object({ upTo: minutes, cushion: minutes })),
  beyond: minutes,
});
export type Cushions = v.InferOutput<typeof Cushions>;

/** Minutes. Longer slack than two months is no slack; it also bounds how far ahead a cushion must be looked for. */
export const longestCushion = 60 * day;

export const usualCushions: Cushions = {
  steps: [
    { upTo: 2 * hour, cushion: 10 },
    { upTo: 8 * hour, cushion: 30 },
    { upTo: day, cushion: hour },
    { upTo: 2 * day, cushion: 2 * hour },
    { upTo: 4 * day, cushion: 4 * hour },
    { upTo: 7 * day, cushion: 8 * hour },
  ],
  beyond: day,
};

/** Gives the cushion (minutes) that a promise has by default: the longer the notice (minutes), the more slack (P2). */
export function defaultCushion(notice: number, { steps, beyond }: Cushions = usualCushions): number {
  return steps.find(({ upTo }) => notice < upTo)?.cushion ?? beyond;
}
