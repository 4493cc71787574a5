import { refKey, type ContactRef } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import { shownId } from '../domain/contact/shown-id';
import type { Book } from '../store/book';
import { contactOfRef } from '../store/contact-of-ref';
import { ofSomeoneNew } from '../store/someone-new';
import { nameOf, type Named } from '../store/names';
import type { LastChange } from '../surface/change/last-change';
import type { Say } from '../ui/wording';

/** The person a sentence is about: a contact in the book, a record without any entries yet, or someone new. */
export interface Person {
  /** The owner that the draft is saved under. */
  readonly owner: string;
  /** Identifies the person on screen; stays the same when someone new becomes a contact. */
  readonly onScreen: string;
  readonly contact?: string;
  readonly ref?: ContactRef;
  readonly name?: string;
  readonly company?: string;
  /** What the page shows about them. */
  readonly facts?: PageFacts;
}

/** The owner of a draft that is not about anyone yet. */
export const unfiled = 'unfiled';

/** Returns the person of a contact in the book. */
export const personOfNamed = ({ contact, name, company }: Named): Person => ({
  owner: contact.refKeys[0] ?? contact.id,
  onScreen: contact.refKeys[0] ?? contact.id,
  contact: contact.id,
  ...(contact.refs[0] && { ref: contact.refs[0] }),
  ...named({ name, company }),
});

/** Returns the person of a CRM record, with the name that the book has for them, if any. */
export async function personOfRef(book: Book, ref: ContactRef): Promise<Person> {
  const contact = await contactOfRef(book, ref);
  const known = contact && (await nameOf(book, contact.id));
  return { ...(known && personOfNamed(known)), owner: refKey(ref), onScreen: refKey(ref), ref };
}

/** Returns a person who is not in the book yet; the first sentence adds them. Their draft is saved under their name. */
export const someoneNew = (name: string): Person => ({
  owner: ofSomeoneNew(name),
  onScreen: ofSomeoneNew(name),
  name,
});

/** Returns the same person with the contact that an entry was saved under. */
export const filedAs = (person: Person, contact: string): Person => ({
  ...person,
  contact,
  owner: person.ref ? person.owner : contact,
});

/** Returns the same person with the page's facts, and with its name or company if the book has none. */
export const withPageFacts = (person: Person, facts: PageFacts): Person => ({
  ...named(facts),
  ...person,
  facts,
});

/** Returns the name to show for a person, or their ref if no name is known; `crmName` returns a CRM's name by its id. */
export function displayName(
  { name, ref }: Person,
  say: Say,
  crmName: (id: string) => string | undefined,
): string {
  if (name !== undefined) return name;
  return ref ? say('popupUnnamed', shownId(ref.id), crmName(ref.crm) ?? ref.crm) : say('popupNameless');
}

const named = ({ name, company }: { name?: string | undefined; company?: string | undefined }) => ({
  ...(name === undefined ? {} : { name }),
  ...(company === undefined ? {} : { company }),
});

/**
 * Returns the person after an undo or redo: undoing their first sentence makes a contact someone new again, and redoing it
 * makes them a contact again.
 */
export function afterUndoOrRedo(
  person: Person,
  { standing, entries }: Pick<LastChange, 'standing' | 'entries'>,
): Person {
  const met = entries.find((entry) => entry.kind === 'contact.met');
  const name = met?.text.name;
  if (!met || name === undefined) return person;
  if (standing === 'undone' && person.contact === met.contact) return someoneNew(name);
  if (standing === 'redone' && person.onScreen === ofSomeoneNew(name)) return filedAs(person, met.contact);
  return person;
}
