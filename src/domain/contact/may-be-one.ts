import { searchWords } from '../search/search-words';
import { agree, digits, plain } from './compare-facts';
import type { Contact } from './contact';

type Known = Contact['text'];

/** Why a known contact may be the person whom a page shows. `name`: name and company together. */
export type Likeness = 'email' | 'phone' | 'name';

/**
 * Returns why a known contact may be the one that the page of another record shows; undefined if nothing says so. It is only good
 * for an offer: two people may share a mailbox. Colleagues share a switchboard, so a phone number counts only with a part of the name.
 * Of two people with one name at one company another e-mail address or phone number tells them apart.
 */
export function mayBeOne(known: Known, seen: Known): Likeness | undefined {
  const email = agree(plain(known.email), plain(seen.email));
  if (email) return 'email';
  const phone = agree(digits(known.phone), digits(seen.phone));
  if (phone && sharesName(known, seen)) return 'phone';
  const isSame = (field: 'name' | 'company') => agree(plain(known[field]), plain(seen[field]));
  const isTold = email === false || phone === false;
  return !isTold && isSame('name') && isSame('company') ? 'name' : undefined;
}

function sharesName(known: Known, seen: Known): boolean {
  const words = searchWords(known.name ?? '');
  return searchWords(seen.name ?? '').some((word) => word.length > 1 && words.includes(word));
}
