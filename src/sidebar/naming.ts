import type { Contact } from '../domain/contact/contact';
import type { PageFacts } from '../domain/contact/page-facts';
import type { NewEntry } from '../domain/journal/entry';
import { isTrusted } from '../store/save-sighting';
import type { Sighting } from '../store/sightings';

/** By whose word someone is called so: the page's, which is followed where it changes, or the user's, which wins over it. */
export type NamedBy = 'page' | 'user';

/** Gives the entry that stores what a page showed of a contact. */
export function nameFromPage(contact: string, facts: PageFacts, by: NamedBy): NewEntry {
  return { kind: 'contact.named', entity: contact, contact, data: { by }, text: textOf(facts) };
}

/** Gives the entry that names a new contact by what its page showed, where that may be trusted without asking. */
export const nameIfTrusted = (contact: string, sighting: Sighting | undefined): NewEntry[] =>
  sighting && isTrusted(sighting) ? [nameFromPage(contact, sighting.facts, 'page')] : [];

/**
 * Gives the entry that takes up what a page shows of a contact that the book has: a first name, a renaming in the CRM, a new
 * e-mail address. Only what may be trusted, nothing at all where the user calls them otherwise, and nothing in the place of
 * what stands beside a name that the user has said or confirmed: any page at that address could say it.
 */
export function takeUp({ id, text, namedBy }: Contact, sighting: Sighting): NewEntry[] {
  const seen = textOf(sighting.facts);
  const known = new Map(Object.entries(text));
  const isFollowed = text.name === undefined || namedBy === 'page';
  if (!isTrusted(sighting) || (!isFollowed && text.name !== seen.name)) return [];
  const news = Object.entries(seen).filter(([field, value]) =>
    isFollowed ? value !== known.get(field) : !known.get(field),
  );
  if (news.length === 0) return [];
  return [
    { kind: 'contact.named', entity: id, contact: id, data: { by: 'page' }, text: Object.fromEntries(news) },
  ];
}

/** Gives the page's name for someone whom the user calls otherwise, to be offered; undefined where there is nothing to ask. */
export function renamed(contact: Contact | undefined, sighting: Sighting | undefined): string | undefined {
  const seen = sighting?.facts.name;
  if (!contact || !sighting || contact.text.name === undefined || contact.namedBy === 'page')
    return undefined;
  const isNew = seen !== contact.text.name && seen !== sighting.declined;
  return isNew && isTrusted(sighting) ? seen : undefined;
}

function textOf({ name, company, email, phone }: PageFacts): Contact['text'] {
  const text = { name, company, email, phone };
  return Object.fromEntries(Object.entries(text).filter(([, value]) => value));
}
