import * as v from 'valibot';
import { about } from '../../journal/about';
import { foldFrom, rowFrom } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { keepingBase } from '../base';
import { kinds } from './kinds';

const held = kinds['review.held'];

/** A talk about how the relationship is going, and what the client said (K5). */
export const Review = v.object({
  ...keepingBase,
  type: v.literal('review'),
  ...held.data.entries,
  text: held.text,
});
export type Review = v.InferOutput<typeof Review>;

export const review: KeptThing<Review> = {
  table: 'keeping',
  kinds,
  row: Review,
  fold: foldFrom('review.held', (first): Review => rowFrom('review', first), {
    'review.dropped': () => undefined,
  }),
  title: 'kindReview',
  happenedAt: ({ heldAt }) => heldAt,
  drop: (row) => ({ kind: 'review.dropped', ...about(row) }),
  line: ({ text }) => text.said ?? '',
};
