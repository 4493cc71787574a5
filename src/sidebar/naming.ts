import type { PageFacts } from '../domain/contact/page-facts';
import type { NewEntry } from '../domain/journal/entry';
import { isTrusted, type Sighting } from '../store/sightings';

/** Gives the entry that stores what a page showed of a contact. */
export function nameFromPage(contact: string, { name, company, email, phone }: PageFacts): NewEntry {
  const text = { name, company, email, phone };
  const known = Object.fromEntries(Object.entries(text).filter(([, value]) => value));
  return { kind: 'contact.named', entity: contact, contact, data: {}, text: known };
}

/** Gives the entry that names a contact by what its page showed, where that may be trusted without asking. */
export const nameIfTrusted = (contact: string, sighting: Sighting | undefined): NewEntry[] =>
  sighting && isTrusted(sighting) ? [nameFromPage(contact, sighting.facts)] : [];
