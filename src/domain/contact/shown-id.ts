/** Characters that are unseen, turn the text around them, or end the line, except joiners. */
const disruptive = /(?![\u200c\u200d])[\p{C}\u2028\u2029]/gu;

/**
 * Returns a record's id as it may stand among our words. An address can contain any character: what would disturb the words
 * around it is percent-encoded, as in the address, and text that may be written in another direction is isolated.
 */
export const shownId = (id: string): string =>
  id
    .toWellFormed()
    .replace(disruptive, encodeURIComponent)
    .replace(/.*[^ -~].*/u, '\u2068$&\u2069');
