import { encodedAddress } from './encoded-address';

/** Returns a link that writes to an e-mail address; undefined if the text is none. What a page puts into it cannot add a copy or a text. */
export function mailtoOf(email: string): string | undefined {
  const address = encodedAddress(email.trim());
  return address && `mailto:${address}`;
}

/** How many digits an extension or a country code alone would have at most. */
const minDigits = 5;

/** Returns a link that calls a phone number; undefined if the text is none. An extension is left to the caller: "ext. 12". */
export function telOf(phone: string): string | undefined {
  const [number = ''] = /^[+\d\s()./‐–-]+/u.exec(phone.trim()) ?? [];
  // "+44 (0)20" is dialled without the zero.
  const dialled = number.replace(/^(\+.*)\(0\)/u, '$1').replace(/(?!^\+)\D/gu, '');
  return dialled.replace(/\D/gu, '').length < minDigits ? undefined : `tel:${dialled}`;
}
