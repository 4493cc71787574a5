import type { Rating } from '../domain/impression/rating';
import type { Entry, NewEntry } from '../domain/journal/entry';

type Left = Entry<'impression.left'>;

/** Gives the impression that was left without a rating, where somebody was there to have one. */
export const unratedIn = (entries: readonly Entry[]): Left | undefined => entries.find(isUnrated);

/** Gives the entry that says what they would say of us. */
export const ratingOf = ({ entity, contact }: Left, rating: Rating): NewEntry => ({
  kind: 'impression.edited',
  entity,
  contact,
  data: { rating },
  text: {},
});

function isUnrated(entry: Entry): entry is Left {
  if (entry.kind !== 'impression.left') return false;
  const { rating, channel, outcome } = entry.data;
  return rating === undefined && channel !== 'voicemail' && outcome !== 'no-answer';
}
