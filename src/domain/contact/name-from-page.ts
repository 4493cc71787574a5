import type { NewEntry } from '../journal/entry';
import type { Contact } from './contact';
import type { PageFacts } from './page-facts';

/** Where a name comes from: the page, whose changes are followed, or the user, who overrides the page. */
export type NamedBy = 'page' | 'user';

/** Returns the entry that saves what a page showed about a contact. */
export function nameFromPage(contact: string, facts: PageFacts, by: NamedBy): NewEntry {
  return { kind: 'contact.named', entity: contact, contact, data: { by }, text: textOf(facts) };
}

/** Returns what a page showed, as far as it showed anything. */
export function textOf({ name, company, email, phone }: PageFacts): Contact['text'] {
  const text = { name, company, email, phone };
  return Object.fromEntries(Object.entries(text).filter(([, value]) => value));
}
