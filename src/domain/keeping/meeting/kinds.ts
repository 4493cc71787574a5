import * as v from 'valibot';
import { Due } from '../../due/due';
import { Channel } from '../../impression/channel';
import type { KindsOf } from '../../journal/envelope';

/** What can happen to a meeting to come. What becomes of it afterwards is an impression of its own. */
export const kinds = {
  'meeting.planned': {
    data: v.object({ due: Due, channel: v.exactOptional(Channel) }),
    text: v.object({ what: v.string() }),
  },
  'meeting.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'meeting'>;
