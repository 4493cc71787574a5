import type { NewEntry } from '../journal/entry';
import type { Rating } from './rating';

/** Returns the entry that adds a rating to an interaction (L4). */
export const ratedEntry = (
  { entity, contact }: { readonly entity: string; readonly contact: string },
  rating: Rating,
): NewEntry => ({ kind: 'impression.edited', entity, contact, data: { rating }, text: {} });
