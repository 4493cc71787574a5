import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';
import { CalendarDue, Instant } from '../../due/calendar';

/** The steps that the client was told to expect after the sale, and one that exceeds them (K3). */
export const kinds = {
  'step.planned': {
    data: v.object({
      /** Its place among the others. */
      place: v.pipe(v.number(), v.safeInteger()),
      /** Planned to exceed what they expect. */
      wow: v.exactOptional(v.boolean()),
      due: v.exactOptional(CalendarDue),
    }),
    text: v.object({ what: v.string() }),
  },
  'step.done': { data: v.object({ doneAt: Instant }), text: v.object({}) },
  'step.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'step'>;
