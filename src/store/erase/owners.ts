import * as v from 'valibot';
import type { Book } from '../book';
import { ofSomeoneNew } from '../someone-new';
import type { ErasableRow } from './rows-to-erase';

const Named = v.object({
  id: v.string(),
  refKeys: v.array(v.string()),
  text: v.object({ name: v.exactOptional(v.string()) }),
});
type Named = v.InferOutput<typeof Named>;

/** What entries are about, as it is before they are erased. */
export interface Owners {
  /** The contacts among them. */
  readonly contacts: readonly Named[];
  /** Ids of all of it. */
  readonly entities: ReadonlySet<string>;
}

/** Returns what entries are about. */
export async function ownersOf(book: Book, rows: readonly ErasableRow[]): Promise<Owners> {
  const entities = new Set(rows.map(({ entity }) => entity));
  const found = await book.rows('contacts').bulkGet([...entities]);
  return { contacts: found.filter((row) => v.is(Named, row)), entities };
}

/**
 * Returns what drafts, sightings and addresses of these are kept under, once entries were erased: ids, keys of records, and names of
 * someone new. Contacts that are still there keep theirs.
 */
export async function ownKeysOf(book: Book, { contacts, entities }: Owners): Promise<Set<string>> {
  const left = await book.rows('contacts').bulkGet(contacts.map(({ id }) => id));
  const stay = contacts.filter((_, i) => left[i] !== undefined);
  const gone = contacts.filter((_, i) => left[i] === undefined);
  const keys = new Set([...entities, ...gone.flatMap(keysOf)]);
  for (const key of stay.flatMap(keysOf)) keys.delete(key);
  return keys;
}

const keysOf = ({ id, refKeys, text }: Named): string[] => [
  id,
  ...refKeys,
  ...(text.name === undefined ? [] : [ofSomeoneNew(text.name)]),
];
