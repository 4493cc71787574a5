import { refKey, type ContactRef } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import type { Book } from '../store/book';
import { contactOfRef } from '../store/contact-of-ref';
import { ofSomeoneNew } from '../store/someone-new';
import { nameOf, type Named } from '../store/names';
import type { LastChange } from '../surface/change/last-change';
import type { Say } from '../ui/wording';

/** Whom the sentence is about: a contact of the book, a record that nothing was written of yet, or someone new. */
export interface Whom {
  /** Whose the draft is. */
  readonly whose: string;
  /** Stays the same while the user would say that it is the same one, also when someone new becomes a contact. */
  readonly onScreen: string;
  readonly contact?: string;
  readonly ref?: ContactRef;
  readonly name?: string;
  readonly company?: string;
  /** What the page shows of them. */
  readonly facts?: PageFacts;
}

/** The draft that is nobody's yet. */
export const unfiled = 'unfiled';

/** Gives a person of the book. */
export const whomOfNamed = ({ contact, name, company }: Named): Whom => ({
  whose: contact.refKeys[0] ?? contact.id,
  onScreen: contact.refKeys[0] ?? contact.id,
  contact: contact.id,
  ...(contact.refs[0] && { ref: contact.refs[0] }),
  ...named({ name, company }),
});

/** Gives whom a record stands for, by the book; without a name where the book has none. */
export async function whomOfRef(book: Book, ref: ContactRef): Promise<Whom> {
  const contact = await contactOfRef(book, ref);
  const known = contact && (await nameOf(book, contact.id));
  return { ...(known && whomOfNamed(known)), whose: refKey(ref), onScreen: refKey(ref), ref };
}

/** Gives someone whom the book does not have; they come to it with the first sentence. Their name stands with their draft. */
export const someoneNew = (name: string): Whom => ({
  whose: ofSomeoneNew(name),
  onScreen: ofSomeoneNew(name),
  name,
});

/** Gives the same one, once something was written under a contact. */
export const filedAs = (whom: Whom, contact: string): Whom => ({
  ...whom,
  contact,
  whose: whom.ref ? whom.whose : contact,
});

/** Gives the same one, with what the page shows of them where the book is silent. */
export const asShown = (whom: Whom, facts: PageFacts): Whom => ({ ...named(facts), ...whom, facts });

/** Gives how someone is called, by their ref where no name is known; `crmName` gives a CRM's name by its id. */
export function called({ name, ref }: Whom, say: Say, crmName: (id: string) => string | undefined): string {
  if (name !== undefined) return name;
  return ref ? say('popupUnnamed', ref.id, crmName(ref.crm) ?? ref.crm) : say('popupNameless');
}

const named = ({ name, company }: { name?: string | undefined; company?: string | undefined }) => ({
  ...(name === undefined ? {} : { name }),
  ...(company === undefined ? {} : { company }),
});

/**
 * Gives who the sentence is about once a change was undone or redone: someone new goes with their first sentence, and comes
 * again with it.
 */
export function afterTurn(whom: Whom, { standing, entries }: Pick<LastChange, 'standing' | 'entries'>): Whom {
  const met = entries.find((entry) => entry.kind === 'contact.met');
  const name = met?.text.name;
  if (!met || name === undefined) return whom;
  if (standing === 'undone' && whom.contact === met.contact) return someoneNew(name);
  if (standing === 'redone' && whom.onScreen === ofSomeoneNew(name)) return filedAs(whom, met.contact);
  return whom;
}
