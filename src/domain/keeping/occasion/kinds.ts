import * as v from 'valibot';

/** Their dates (F3). */
export const occasionKinds = {
  'occasion.noted': {
    data: v.object({
      day: v.pipe(v.string(), v.isoDate()),
      /** It comes back each year. */
      yearly: v.boolean(),
    }),
    text: v.object({ what: v.string() }),
  },
  'occasion.dropped': { data: v.object({}), text: v.object({}) },
};
