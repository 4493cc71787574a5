import * as v from 'valibot';

/**
 * When a promise falls due. A timed one has wall clock and zone, and the instant that follows from them (epoch ms). A promise
 * by day has the day (ISO, `2026-11-24`) and falls due at the end of working hours in the zone where the user is then.
 */
export const Due = v.variant('type', [
  v.object({ type: v.literal('at'), wall: v.string(), zone: v.string(), at: v.number() }),
  v.object({ type: v.literal('day'), day: v.pipe(v.string(), v.isoDate()) }),
]);
export type Due = v.InferOutput<typeof Due>;
