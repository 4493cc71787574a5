/** How many of its last digits make two phone numbers one: they are written with and without what comes before. */
const phoneDigits = 8;

/** Whether two texts agree; undefined if one of them is unknown. */
export const agree = (known: string, seen: string): boolean | undefined =>
  known === '' || seen === '' ? undefined : known === seen;

/** Returns a name, company or e-mail address in the form in which they are compared; empty if it is unknown. */
export const plain = (text = ''): string => text.trim().toLowerCase();

/** Returns a phone number in the form in which they are compared; empty if it is unknown. */
export const digits = (text = ''): string => text.replace(/\D/g, '').slice(-phoneDigits);
