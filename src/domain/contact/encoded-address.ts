/** A list of two would send it to somebody else too, and a line break would begin a header of its own. */
const oneAddress = /^[^\s\p{C}@,;:<>()"]+@[^\s\p{C}@,;:<>()"]+$/u;

/** Returns an e-mail address as it stands in a mailto link; undefined if the text is not exactly one. */
export const encodedAddress = (email: string): string | undefined =>
  oneAddress.test(email) ? encodeURIComponent(email.toWellFormed()).replace('%40', '@') : undefined;
