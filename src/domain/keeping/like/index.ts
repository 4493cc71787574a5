import { about } from '../../journal/about';
import { foldFrom } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { kinds } from './kinds';
import { Like } from './like';

export const like: KeptThing<Like, 'likes'> = {
  table: 'likes',
  kinds,
  row: Like,
  fold: foldFrom(
    'like.noted',
    ({ entity: id, contact, at: notedAt, text }): Like => ({ id, contact, notedAt, text }),
    { 'like.dropped': () => undefined },
  ),
  title: 'kindLike',
  happenedAt: ({ notedAt }) => notedAt,
  drop: (row) => ({ kind: 'like.dropped', ...about(row) }),
  line: ({ text }) => text.what,
};
