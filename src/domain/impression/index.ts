import { foldFrom } from '../journal/fold-from';
import { about } from '../journal/about';
import type { KeptThing } from '../journal/thing';
import { listed, say } from '../phrase/phrase';
import { Impression } from './impression';
import { impressionKinds } from './kinds';

export const impression: KeptThing<Impression, 'impressions'> = {
  table: 'impressions',
  kinds: impressionKinds,
  row: Impression,
  fold: foldFrom(
    'impression.left',
    ({ entity: id, contact, at: loggedAt, lamport: order, zone, data, text }): Impression => ({
      id,
      contact,
      loggedAt,
      order,
      zone,
      ...data,
      edits: 0,
      text,
    }),
    {
      'impression.edited': (row, { data, text }) => ({
        ...row,
        ...data,
        edits: row.edits + 1,
        text: { ...row.text, ...text },
      }),
      'impression.dropped': () => undefined,
    },
  ),
  title: 'kindImpression',
  happenedAt: ({ happenedAt }) => happenedAt,
  drop: (row) => ({ kind: 'impression.dropped', ...about(row) }),
  lead: ({ channel, rating, outcome, edits, doubtful }) =>
    listed(
      channel ? { channel } : say('itemTalk'),
      rating && { rating },
      outcome && { outcome },
      edits > 0 && say('itemEdited'),
      doubtful && say('timeDoubtful'),
    ),
  line: ({ text }) => text.note,
};
