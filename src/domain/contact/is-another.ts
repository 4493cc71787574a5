import type { Contact } from './contact';
import { agree, digits, plain } from './compare-facts';
import type { PageFacts } from './page-facts';

type Known = Contact['text'];

/**
 * Whether a record's page shows somebody else than the contact that the book has for it: another e-mail address, or, if one of them
 * has none, another phone, or else both another name and another company. CRMs give an address to another person when records are
 * merged, imported anew or used again.
 */
export function isAnother(known: Known, seen: PageFacts): boolean {
  const email = agree(plain(known.email), plain(seen.email));
  const phone = agree(digits(known.phone), digits(seen.phone));
  if (email !== undefined || phone !== undefined) return !(email ?? phone);
  const isOther = (field: 'name' | 'company') => agree(plain(known[field]), plain(seen[field])) === false;
  return isOther('name') && isOther('company');
}
