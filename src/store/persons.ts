import { Contact } from '../domain/contact/contact';
import { ContactEdge } from '../domain/contact/edge';
import type { Book } from './book';
import { readRows } from './read-rows';

/** The contacts that are one person, the smallest id first. */
export type Person = readonly Contact[];

/**
 * Returns the persons of contacts by the contact's id: those that are joined with it by an edge or share a ref with it, including
 * itself. Those that the book does not have are left out. Reads all of them together, and once more for those they are joined with.
 */
export async function personsOf(
  book: Book,
  contacts: Iterable<string>,
): Promise<ReadonlyMap<string, Person>> {
  const asked = [...new Set(contacts)];
  const found = await book.transaction('r', ['contacts', 'edges'], async () => withJoined(book, asked));
  const persons = new Map<string, Person>();
  for (const id of asked) {
    const person = persons.has(id) ? undefined : connected(id, found);
    for (const contact of person ?? []) persons.set(contact.id, person ?? []);
  }
  return new Map(
    asked.flatMap((id) => [[id, persons.get(id) ?? []] as const]).filter(([, { length }]) => length),
  );
}

/** A contact, and the ids of those that it is joined with. */
interface Joined {
  readonly contact: Contact;
  readonly others: readonly string[];
}

async function withJoined(book: Book, asked: readonly string[]): Promise<ReadonlyMap<string, Joined>> {
  const found = new Map<string, Joined>();
  const seen = new Set(asked);
  for (let ids = asked; ids.length > 0;) {
    const next = await joinedWith(book, ids);
    for (const joined of next) found.set(joined.contact.id, joined);
    ids = [...new Set(next.flatMap(({ others }) => others))].filter((id) => !seen.has(id));
    for (const id of ids) seen.add(id);
  }
  return found;
}

async function joinedWith(book: Book, ids: readonly string[]): Promise<Joined[]> {
  const [rows, edges] = await Promise.all([book.rows('contacts').bulkGet([...ids]), edgesOf(book, ids)]);
  const contacts = readRows(
    Contact,
    rows.filter((row) => row !== undefined),
  );
  const sharing = await Promise.all(contacts.map(({ refKeys }) => holdersOf(book, refKeys)));
  return contacts.map((contact, i) => ({
    contact,
    others: [...(edges.get(contact.id) ?? []), ...(sharing[i] ?? [])],
  }));
}

/** Returns with whom edges join these contacts, by id. */
async function edgesOf(book: Book, ids: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const [from, to] = await Promise.all(
    (['a', 'b'] as const).map((end) => {
      const where = book.rows('edges').where(end);
      // One key is read at once; for several, a cursor jumps over the many that have no edge.
      return (ids.length === 1 ? where.equals(ids[0] ?? '') : where.anyOf(ids)).toArray();
    }),
  );
  const others = new Map<string, string[]>();
  for (const { a, b, apart } of readRows(ContactEdge, [...(from ?? []), ...(to ?? [])])) {
    if (apart) continue;
    others.set(a, [...(others.get(a) ?? []), b]);
    others.set(b, [...(others.get(b) ?? []), a]);
  }
  return others;
}

async function holdersOf(book: Book, refKeys: readonly string[]): Promise<string[]> {
  const held = await Promise.all(
    refKeys.map((key) => book.rows('contacts').where('refKeys').equals(key).primaryKeys()),
  );
  return held.flat();
}

function connected(id: string, found: ReadonlyMap<string, Joined>): Person {
  const person = new Map<string, Contact>();
  const toVisit = [id];
  for (let one = toVisit.pop(); one !== undefined; one = toVisit.pop()) {
    const joined = found.get(one);
    if (!joined || person.has(one)) continue;
    person.set(one, joined.contact);
    toVisit.push(...joined.others);
  }
  return [...person.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
