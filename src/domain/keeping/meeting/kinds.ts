import * as v from 'valibot';
import { Channel } from '../../impression/channel';
import type { KindsOf } from '../../journal/envelope';
import { CalendarDue, Instant } from '../../due/calendar';

/** The sentence as typed, where no impression keeps it. */
const said = v.object({ sentence: v.exactOptional(v.string()) });

/** What can happen to a meeting to come. How it went is an impression of its own. */
export const kinds = {
  'meeting.planned': {
    data: v.object({ due: CalendarDue, channel: v.exactOptional(Channel) }),
    text: v.object({
      what: v.string(),
      /** The sentence as typed, where no impression keeps it. */
      sentence: v.exactOptional(v.string()),
    }),
  },
  /** It has a new time. */
  'meeting.moved': { data: v.object({ due: CalendarDue }), text: said },
  /** It did not take place, or will not. A new time makes it one to come again. */
  'meeting.cancelled': { data: v.object({ cancelledAt: Instant }), text: said },
  'meeting.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'meeting'>;
