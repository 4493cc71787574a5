import * as v from 'valibot';

const day = v.pipe(v.string(), v.isoDate());
const none = v.object({});

/** What can happen to a cadence: something promised again and again, by rule (K1, K5). */
export const cadenceKinds = {
  'cadence.begun': {
    data: v.object({
      /** RFC 5545, without its beginning: `FREQ=WEEKLY;INTERVAL=2;UNTIL=20270131`. */
      rule: v.string(),
      /** The first day (ISO); the rule counts from it. */
      from: day,
      /** Wall clock and zone of a timed promise; without them each falls due by the day. */
      time: v.exactOptional(v.string()),
      zone: v.exactOptional(v.string()),
      /** The days that follow the first by the rule, as far as they were worked out. */
      days: v.array(day),
    }),
    text: v.object({ words: v.string() }),
  },
  /** More days were worked out, so that whoever makes the next promise needs no rule. */
  'cadence.extended': { data: v.object({ days: v.array(day) }), text: none },
  'cadence.skipped': { data: v.object({ day }), text: none },
  'cadence.ended': { data: none, text: none },
};
