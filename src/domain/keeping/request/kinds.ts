import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';
import { Answer } from './request';
import { CalendarDue } from '../../due/calendar';

/** What they asked of us, and our answer (K7). */
export const kinds = {
  'request.made': {
    data: v.object({ due: v.exactOptional(CalendarDue), answer: v.exactOptional(Answer) }),
    text: v.object({ what: v.string() }),
  },
  'request.answered': {
    data: v.object({ answer: Answer }),
    text: v.object({ reply: v.exactOptional(v.string()) }),
  },
} satisfies KindsOf<'request'>;
