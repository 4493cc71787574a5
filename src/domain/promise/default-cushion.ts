import * as v from 'valibot';

const hour = 60;
const day = 24 * hour;
const minutes = v.pipe(v.number(), v.minValue(0));

/** The default cushion (minutes) for each length of notice (minutes), and the one for longer notice. */
export const Cushions = v.object({
  steps: v.array(v.object({ upTo: minutes, cushion: minutes })),
  beyond: minutes,
});
export type Cushions = v.InferOutput<typeof Cushions>;

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

/**
 * Returns the default cushion (minutes) for a length of notice (minutes): the longer the notice, the longer the cushion
 * (P2).
 */
export function defaultCushion(notice: number, { steps, beyond }: Cushions = usualCushions): number {
  return steps.find(({ upTo }) => notice < upTo)?.cushion ?? beyond;
}
