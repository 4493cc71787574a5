import { fallOf, type Trend } from '../../domain/trend/trend';
import type { SlideRow } from '../book';

/** Returns a contact's trend as it stands in the list of those who slide. */
export function slideRowOf(contact: string, { count, first, last }: Trend): SlideRow {
  const fall = fallOf({ count, first, last });
  return { id: contact, count, first, last, ...(fall ? { fall: fall.to - fall.from } : {}) };
}
