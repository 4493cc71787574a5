const checkCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * Returns the 18-character form of a Salesforce id of 15 or 18 characters. Each of the three groups of five characters has a
 * check character, in whose number bit k says that character k is a capital. Only the first 15 are read, case-sensitively.
 */
export function longId(id: string): string {
  const short = id.slice(0, 15);
  return short + [0, 5, 10].map((start) => checkCharacters[capitals(short.slice(start, start + 5))]).join('');
}

const capitals = (group: string) =>
  [...group].reduce((bits, character, k) => bits | (/[A-Z]/.test(character) ? 1 << k : 0), 0);
