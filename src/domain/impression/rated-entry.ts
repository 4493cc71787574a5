import type { NewEntry } from '../journal/entry';
import type { Rating } from './rating';

/** Gives the entry that says what they would say about us, of an interaction that stands without it (L4). */
export const ratedEntry = (
  { entity, contact }: { readonly entity: string; readonly contact: string },
  rating: Rating,
): NewEntry => ({ kind: 'impression.edited', entity, contact, data: { rating }, text: {} });
