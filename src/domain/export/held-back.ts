import type { Impression } from '../impression/impression';
import { searchableText } from '../search/searchable-text';
import { typedIn } from '../search/typed-in';

interface Typed {
  readonly id: string;
  readonly contact: string;
}

/** Shorter words than this may stand in any sentence by chance. */
const leastLength = 4;

/**
 * Returns the ids of what must not leave unless it is asked for: what is confidential, and the interactions whose note or
 * sentence repeats the words of something confidential about the same contact.
 */
export function heldBack(
  rows: readonly Typed[],
  impressions: readonly Impression[],
  confidential: ReadonlySet<string>,
): ReadonlySet<string> {
  if (confidential.size === 0) return confidential;
  const secrets = new Map<string, string[]>();
  for (const row of rows.filter(({ id }) => confidential.has(id)))
    secrets.set(row.contact, [...(secrets.get(row.contact) ?? []), ...wordsOf(row)]);
  const repeating = impressions.filter((one) => {
    const said = wordsOf(one);
    return secrets.get(one.contact)?.some((secret) => said.some((words) => words.includes(secret)));
  });
  return new Set([...confidential, ...repeating.map(({ id }) => id)]);
}

const wordsOf = (row: object): string[] =>
  Object.values(typedIn(row))
    .map((words) => searchableText(words).trim())
    .filter((words) => words.length >= leastLength);
