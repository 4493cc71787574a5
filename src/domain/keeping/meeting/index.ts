import * as v from 'valibot';
import { Due } from '../../due/due';
import { Channel } from '../../impression/channel';
import { foldFrom, rowOf } from '../../journal/fold-from';
import { about, type KeptThing } from '../../journal/thing';
import { listed } from '../../phrase/phrase';
import { keepingBase } from '../base';
import { kinds } from './kinds';

/** A meeting, call or visit that is still to come. */
export const Meeting = v.object({
  ...keepingBase,
  type: v.literal('meeting'),
  due: Due,
  channel: v.exactOptional(Channel),
  text: v.object({ what: v.string() }),
});
export type Meeting = v.InferOutput<typeof Meeting>;

export const meeting: KeptThing<Meeting> = {
  table: 'keeping',
  kinds,
  row: Meeting,
  fold: foldFrom(
    'meeting.planned',
    (planned): Meeting => ({ ...rowOf(planned), type: 'meeting', ...planned.data, text: planned.text }),
    { 'meeting.dropped': () => undefined },
  ),
  title: 'kindMeeting',
  happenedAt: ({ madeAt }) => madeAt,
  drop: (row) => ({ kind: 'meeting.dropped', ...about(row) }),
  line: ({ due, text }) => listed({ due }, text.what),
};
