import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';

import { CalendarDue, Instant } from '../../due/calendar';

export const Met = v.picklist(['met', 'exceeded', 'missed']);
export type Met = v.InferOutput<typeof Met>;

/** What the client was told at the sale, and whether it was met (K2). */
export const kinds = {
  'expectation.set': {
    data: v.object({ due: v.exactOptional(CalendarDue) }),
    text: v.object({ said: v.string(), understood: v.exactOptional(v.string()) }),
  },
  /** The user told somebody in the company that it cannot be delivered. */
  'expectation.raised': {
    data: v.object({ raisedAt: Instant }),
    text: v.object({ with: v.exactOptional(v.string()) }),
  },
  'expectation.judged': {
    data: v.object({ how: Met, judgedAt: Instant }),
    text: v.object({ note: v.exactOptional(v.string()) }),
  },
  'expectation.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'expectation'>;
