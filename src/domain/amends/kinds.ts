import * as v from 'valibot';
import { CalendarDue, Instant } from '../due/calendar';

const none = v.object({});

/** What can happen to amends (P6). The entity is the promise they are for, so that one row holds both. */
export const amendsKinds = {
  /** We know that the promise will be late: the user said so, the day is too full, or it is late already. */
  'amends.opened': { data: v.object({ because: v.picklist(['known', 'day-full', 'late']) }), text: none },
  /** The client was told. Before the due time, this counts as a warning. */
  'amends.told': {
    data: v.object({ toldAt: Instant }),
    text: v.object({ how: v.exactOptional(v.string()) }),
  },
  /** What we do instead, and by when; `instead` is the id of the promise to do so. */
  'amends.offered': {
    data: v.object({ due: CalendarDue, instead: v.exactOptional(v.string()) }),
    text: v.object({ what: v.string() }),
  },
  'amends.made': {
    data: v.object({ madeAt: Instant }),
    text: v.object({ done: v.exactOptional(v.string()) }),
  },
  /** The client said that nothing is left to mend. */
  'amends.dropped': { data: none, text: v.object({ why: v.exactOptional(v.string()) }) },
};
