import * as v from 'valibot';
import { Due } from '../../due/due';
import { Channel } from '../../impression/channel';
import type { Entry } from '../../journal/entry';
import { about } from '../../journal/about';
import { foldFrom, rowFrom } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { listed, say } from '../../phrase/phrase';
import { keepingBase } from '../base';
import { kinds } from './kinds';

/** A meeting, call or visit that was planned. Whether it is still to come, `standing.ts` says. */
export const Meeting = v.object({
  ...keepingBase,
  type: v.literal('meeting'),
  due: Due,
  channel: v.exactOptional(Channel),
  /** When it was first to take place, if it was moved. */
  firstDue: v.exactOptional(Due),
  /** Epoch ms: when it was said that it did not take place, or will not. */
  cancelledAt: v.exactOptional(v.number()),
  /** Epoch ms: when it was last moved. */
  movedAt: v.exactOptional(v.number()),
  text: v.object({
    ...kinds['meeting.planned'].text.entries,
    /** The sentence that last moved it or called it off. */
    changed: v.exactOptional(v.string()),
  }),
});
export type Meeting = v.InferOutput<typeof Meeting>;

export const meeting: KeptThing<Meeting> = {
  table: 'keeping',
  kinds,
  row: Meeting,
  fold: foldFrom('meeting.planned', (planned): Meeting => rowFrom('meeting', planned), {
    'meeting.moved': moved,
    'meeting.cancelled': (row, { data, text }) => ({ ...row, ...data, text: withChange(row, text) }),
    'meeting.dropped': () => undefined,
  }),
  title: 'kindMeeting',
  happenedAt: ({ cancelledAt, movedAt, madeAt }) => cancelledAt ?? movedAt ?? madeAt,
  drop: (row) => ({ kind: 'meeting.dropped', ...about(row) }),
  lead: ({ channel, cancelledAt, firstDue }) =>
    listed(
      say('meetingPlanned'),
      channel && { channel },
      cancelledAt !== undefined && say('meetingCancelled'),
      firstDue && say('meetingMovedFrom', { due: firstDue }),
    ),
  line: ({ due, text }) => listed(text.what, { due }),
};

function moved(row: Meeting, { at, data, text }: Entry<'meeting.moved'>): Meeting {
  const { cancelledAt: _, ...rest } = row;
  return { ...rest, ...data, firstDue: row.firstDue ?? row.due, movedAt: at, text: withChange(row, text) };
}

const withChange = ({ text }: Meeting, { sentence }: { readonly sentence?: string }): Meeting['text'] =>
  sentence === undefined ? text : { ...text, changed: sentence };
