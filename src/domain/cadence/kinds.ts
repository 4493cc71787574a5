import * as v from 'valibot';

const day = v.pipe(v.string(), v.isoDate());
const none = v.object({});

/** What can happen to a cadence: something promised at regular intervals (K1, K5). */
export const cadenceKinds = {
  'cadence.begun': {
    data: v.object({
      /** RFC 5545, without DTSTART: `FREQ=WEEKLY;INTERVAL=2;UNTIL=20270131`. */
      rule: v.string(),
      /** The first day (ISO); the rule counts from it. */
      from: day,
      /** Wall clock and zone of timed promises; if absent, each falls due by day. */
      time: v.exactOptional(v.string()),
      zone: v.exactOptional(v.string()),
      /** The days after the first, as far as computed. */
      days: v.array(day),
    }),
    text: v.object({ words: v.string() }),
  },
  /** More days were computed, so that making the next promise needs no rule library. */
  'cadence.extended': { data: v.object({ days: v.array(day) }), text: none },
  'cadence.skipped': { data: v.object({ day }), text: none },
  'cadence.ended': { data: none, text: none },
};
