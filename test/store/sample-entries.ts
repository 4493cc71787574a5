import type { Rating } from '../../src/domain/impression/rating';
import type { NewEntry } from '../../src/domain/journal/entry';

/** Returns the entry by which a contact is met, named by its id unless a name is given. */
export const met = (id: string, name = id): NewEntry => ({
  kind: 'contact.met',
  entity: id,
  contact: id,
  data: {},
  text: { name },
});

/** Returns the entry of an impression at an instant (epoch ms); its id names both. */
export const left = (contact: string, happenedAt: number, rating?: Rating): NewEntry => ({
  kind: 'impression.left',
  entity: `${contact} ${happenedAt}`,
  contact,
  data: { happenedAt, ...(rating ? { rating } : {}) },
  text: { note: 'went well' },
});

/** Returns the entry that says two contacts are one person. */
export const joined = (a: string, b: string): NewEntry => ({
  kind: 'contacts.joined',
  entity: `${a}=${b}`,
  contact: a,
  data: { a, b },
  text: {},
});
