import { about } from '../../journal/about';
import { foldFrom } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { say } from '../../phrase/phrase';
import { kinds } from './kinds';
import { Matter } from './matter';

export const matter: KeptThing<Matter, 'matters'> = {
  table: 'matters',
  kinds,
  row: Matter,
  fold: foldFrom(
    'matter.noticed',
    ({ entity: id, contact, at: noticedAt, text }): Matter => ({ id, contact, open: 1, noticedAt, text }),
    {
      'matter.asked': (row, { data, text }) => ({
        ...closed(row),
        askedAt: data.askedAt,
        text: { ...row.text, ...text },
      }),
      'matter.dropped': closed,
    },
  ),
  closing: ['matter.asked'],
  title: 'kindMatter',
  happenedAt: ({ askedAt, noticedAt }) => askedAt ?? noticedAt,
  drop: (row) => ({ kind: 'matter.dropped', ...about(row) }),
  line: ({ text }) => (text.answer ? say('itemAsked', text.about, text.answer) : text.about),
};

function closed({ open: _, ...row }: Matter): Matter {
  return row;
}
