import type { Contact } from '../../domain/contact/contact';
import { findableBy } from '../../domain/contact/findable-by';
import type { FindRow } from '../book';

/** Keys of what is not text; none can be the same as one of `findableBy`. */
export const marks = {
  /** It has no name of its own: its page may have shown one. */
  unnamed: '?',
  /** Another contact has one of its refs: the two are one person. */
  shared: '&',
  /** It has bought something. */
  bought: '$',
} as const;

/** Returns what a contact is found by; `shared`: another one has one of its refs. */
export function findRowOf({ id, text, stage }: Contact, shared: boolean): FindRow {
  const hasBought = stage === 'customer' || stage === 'client';
  const own = [
    ...(text.name?.trim() ? [] : [marks.unnamed]),
    ...(shared ? [marks.shared] : []),
    ...(hasBought ? [marks.bought] : []),
  ];
  return { id, keys: [...findableBy(text), ...own] };
}
