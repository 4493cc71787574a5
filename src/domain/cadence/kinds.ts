import * as v from 'valibot';
import { Day } from '../due/calendar';

const none = v.object({});

/** What can happen to a cadence: something promised at regular intervals (K1, K5). */
export const cadenceKinds = {
  'cadence.begun': {
    data: v.object({
      /** RFC 5545, without DTSTART: `FREQ=WEEKLY;INTERVAL=2;UNTIL=20270131`. */
      rule: v.string(),
      /** The first day (ISO); the rule counts from it. */
      from: Day,
      /** Wall clock and zone of timed promises; if absent, each falls due by day. */
      time: v.exactOptional(v.string()),
      zone: v.exactOptional(v.string()),
      /** The days after the first, as far as computed. */
      days: v.array(Day),
    }),
    text: v.object({ words: v.string() }),
  },
  /** More days were computed, so that making the next promise needs no rule library. */
  'cadence.extended': { data: v.object({ days: v.array(Day) }), text: none },
  'cadence.skipped': { data: v.object({ day: Day }), text: none },
  'cadence.ended': { data: none, text: none },
};
