import { refKey, type ContactRef } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import type { NewEntry } from '../domain/journal/entry';
import type { ContactOverview } from './contact-overview';
import { newContactAt } from './contact-to-write';
import { nameFromPage } from '../domain/contact/name-from-page';

/** Returns the entries that start a new contact at a record, as its page shows them. Whoever had it keeps all but the record. */
export function somebodyElse(former: ContactOverview, ref: ContactRef, facts: PageFacts): NewEntry[] {
  const { contact, first } = newContactAt(ref);
  const had = former.person.filter(({ refKeys }) => refKeys.includes(refKey(ref)));
  const detached = had.map(({ id }): NewEntry => ({
    kind: 'ref.detached',
    entity: id,
    contact: id,
    data: { ref },
    text: {},
  }));
  return [...detached, ...first, nameFromPage(contact, facts, 'user')];
}
