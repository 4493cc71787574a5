import type { NewEntry } from '../journal/entry';
import type { PlannedContact, PlannedItem } from './planned-row';

/** Returns the entries by which a contact of a file becomes one of ours. */
export function contactEntries({ name, company, email, phone }: PlannedContact, id: string): NewEntry[] {
  const about = { entity: id, contact: id, data: {} };
  const facts = {
    ...(company !== undefined && { company }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
  };
  // Without a name, the e-mail address is what they are known by.
  const met: NewEntry = { kind: 'contact.met', ...about, text: { name: name ?? email ?? '' } };
  return Object.keys(facts).length ? [met, { kind: 'contact.named', ...about, text: facts }] : [met];
}

/** Returns the entry of what a row says about a contact. */
export function itemEntry(item: PlannedItem, entity: string, contact: string): NewEntry {
  const about = { entity, contact };
  switch (item.type) {
    case 'note': {
      const { happenedAt, channel, rating, note } = item;
      const data = { happenedAt, ...(channel && { channel }), ...(rating && { rating }) };
      return { kind: 'impression.left', ...about, data, text: { note } };
    }
    case 'promise':
      return {
        kind: 'promise.made',
        ...about,
        data: { by: item.by, due: item.due },
        text: { words: item.words },
      };
    case 'occasion':
      return {
        kind: 'occasion.noted',
        ...about,
        data: { day: item.day, yearly: item.yearly },
        text: { what: item.what },
      };
  }
}

/** Returns a text that is the same for the same item of the same contact, in each file. */
export const itemKey = (item: PlannedItem, { key }: PlannedContact): string =>
  JSON.stringify([key, ...Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
