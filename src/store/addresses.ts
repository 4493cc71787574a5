import * as v from 'valibot';
import { refKey, type ContactRef, type RefKey } from '../domain/contact/contact-ref';
import { ContactEdge } from '../domain/contact/edge';
import { recordAddress } from '../domain/contact/record-address';
import type { Book } from './book';
import { personOf } from './person';
import { readRow, readRows } from './read-rows';

/** Where a record was last seen: what its page's address was. Beside the book, like a sighting. */
export interface SeenAddress {
  readonly ref: ContactRef;
  readonly url: URL;
  /** Epoch ms. */
  readonly seenAt: number;
}

const AddressRow = v.object({ refKey: v.string(), address: v.string(), seenAt: v.number() });

/** The newest of a person's addresses leads, and a day is near enough to tell. */
const anew = 24 * 60 * 60_000;

/** Keeps the address that a record was seen at (`now`: epoch ms), where it has changed; what is no web page's is not kept. */
export async function saveAddress(book: Book, ref: ContactRef, text: string, now: number): Promise<void> {
  const address = recordAddress(text);
  if (address === undefined) return;
  const key = refKey(ref);
  const before = await rowOf(book, key);
  if (before?.address === address && now - before.seenAt < anew) return;
  await book.addresses.put({ refKey: key, address, seenAt: now });
}

/** Gives where the records of a contact's person were seen, the newest leading. */
export async function addressesOf(book: Book, contact: string): Promise<SeenAddress[]> {
  const refs = (await personOf(book, contact)).flatMap((one) => one.refs);
  const once = [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
  const seen = await Promise.all(once.map((ref) => seenOf(book, ref)));
  return seen.filter((one) => one !== undefined).toSorted((a, b) => b.seenAt - a.seenAt);
}

/** Gives those of some contacts whose person's record was seen at an address. All are read at once. */
export async function contactsWithAddress(book: Book, ids: readonly string[]): Promise<Set<string>> {
  const keys = await keysOf(book, ids);
  const seen = await addressed(book, [...keys.values()].flat());
  const found = new Set(ids.filter((id) => keys.get(id)?.some((key) => seen.has(key))));
  // Whoever was joined with another may have an address there; they are few, and each is read alone.
  const joined = await joinedContacts(book);
  const rest = ids.filter((id) => !found.has(id) && joined.has(id));
  const elsewhere = await Promise.all(rest.map((id) => addressesOf(book, id)));
  rest.forEach((id, i) => elsewhere[i]?.length && found.add(id));
  return found;
}

async function joinedContacts(book: Book): Promise<Set<string>> {
  const edges = readRows(ContactEdge, await book.rows('edges').toArray());
  return new Set(edges.flatMap(({ a, b, apart }) => (apart ? [] : [a, b])));
}

const KeysRow = v.object({ id: v.string(), refKeys: v.array(v.string()) });

async function keysOf(book: Book, ids: readonly string[]): Promise<Map<string, RefKey[]>> {
  const rows = await book.rows('contacts').bulkGet([...ids]);
  const read = rows.filter((row) => row !== undefined).map((row) => readRow(KeysRow, row));
  return new Map(read.map(({ id, refKeys }) => [id, refKeys]));
}

async function addressed(book: Book, keys: readonly RefKey[]): Promise<Set<RefKey>> {
  const rows = await book.addresses.bulkGet([...new Set(keys)]);
  return new Set(rows.flatMap((row) => readAddress(row)?.refKey ?? []));
}

async function seenOf(book: Book, ref: ContactRef): Promise<SeenAddress | undefined> {
  const row = await rowOf(book, refKey(ref));
  return row && { ref, url: new URL(row.address), seenAt: row.seenAt };
}

const rowOf = async (book: Book, key: RefKey) => readAddress(await book.addresses.get(key));

// What is not a web page's address is none, whoever put it there; nothing hangs on it, so it is no error.
function readAddress(raw: unknown): v.InferOutput<typeof AddressRow> | undefined {
  const row = v.safeParse(AddressRow, raw);
  return row.success && isWebPage(row.output.address) ? row.output : undefined;
}

const isWebPage = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
