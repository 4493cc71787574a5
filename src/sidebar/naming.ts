import type { Contact } from '../domain/contact/contact';
import { isAnother } from '../domain/contact/is-another';
import { nameFromPage, textOf } from '../domain/contact/name-from-page';
import type { NewEntry } from '../domain/journal/entry';
import { isTrusted } from '../store/save-sighting';
import type { Sighting } from '../store/sightings';

/** Returns the entry that names a new contact as its page did, if that can be trusted without asking. */
export const nameIfTrusted = (contact: string, sighting: Sighting | undefined): NewEntry[] =>
  sighting && isTrusted(sighting) ? [nameFromPage(contact, sighting.facts, 'page')] : [];

/**
 * Returns the entry that updates a contact in the book from its page: the first name the page gives, a new name in the CRM,
 * or a new e-mail address. Only trusted facts count, and none that show somebody else. If the user gave them another name, there is none. If the user gave or
 * confirmed the name, it only fills in what is missing, because any page at that address could claim something else.
 */
export function nameChangeFromPage({ id, text, namedBy }: Contact, sighting: Sighting): NewEntry[] {
  const seen = textOf(sighting.facts);
  const known = new Map(Object.entries(text));
  const isFollowed = text.name === undefined || namedBy === 'page';
  if (isAnother(text, sighting.facts)) return [];
  if (!isTrusted(sighting) || (!isFollowed && text.name !== seen.name)) return [];
  const changed = Object.entries(seen).filter(([field, value]) =>
    isFollowed ? value !== known.get(field) : !known.get(field),
  );
  if (changed.length === 0) return [];
  return [
    {
      kind: 'contact.named',
      entity: id,
      contact: id,
      data: { by: 'page' },
      text: Object.fromEntries(changed),
    },
  ];
}

/** Returns the page's name for a contact to whom the user gave another one, to offer it; undefined if there is nothing to ask. */
export function nameToOffer(
  contact: Contact | undefined,
  sighting: Sighting | undefined,
): string | undefined {
  const seen = sighting?.facts.name;
  if (!contact || !sighting || contact.text.name === undefined || contact.namedBy === 'page')
    return undefined;
  const isNew = seen !== contact.text.name && seen !== sighting.declined;
  return isNew && isTrusted(sighting) ? seen : undefined;
}
