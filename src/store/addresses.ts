import * as v from 'valibot';
import { refKey, type ContactRef, type RefKey } from '../domain/contact/contact-ref';
import { ContactEdge } from '../domain/contact/edge';
import { recordAddress } from '../domain/contact/record-address';
import type { Book } from './book';
import { personOf } from './person';
import { readRow, readRows } from './read-rows';
import { guardQuietWrite } from './spare/guard-write';

/** The address of a record's page when it was last seen. Kept beside the book, like a sighting. */
export interface SeenAddress {
  readonly ref: ContactRef;
  readonly url: URL;
  /** Epoch ms. */
  readonly seenAt: number;
}

const AddressRow = v.object({ refKey: v.string(), address: v.string(), seenAt: v.number() });

/** How old an unchanged address may get before `seenAt` is updated (ms): it only decides which of a person's is newest. */
const updateAfter = 24 * 60 * 60_000;

/**
 * Saves the address at which a record was seen at `now` (epoch ms), if it has changed. Ignores addresses that are not http(s),
 * and another origin than the saved one or a self-hosted CRM's own: a record stays in its CRM.
 */
export async function saveAddress(book: Book, ref: ContactRef, text: string, now: number): Promise<void> {
  const address = recordAddress(text);
  if (address === undefined) return;
  const key = refKey(ref);
  const before = await rowOf(book, key);
  if (before?.address === address && now - before.seenAt < updateAfter) return;
  const home = URL.parse(before?.address ?? ref.tenant);
  if (home && isWebPage(home.href) && home.origin !== new URL(address).origin) return;
  await guardQuietWrite(book, () => book.addresses.put({ refKey: key, address, seenAt: now }));
}

/** Returns where the records of a contact, and of the contacts joined with it, were seen; the newest first. */
export async function addressesOf(book: Book, contact: string): Promise<SeenAddress[]> {
  const refs = (await personOf(book, contact)).flatMap((joined) => joined.refs);
  const distinct = [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
  const seen = await Promise.all(distinct.map((ref) => addressOf(book, ref)));
  return seen.filter((address) => address !== undefined).toSorted((a, b) => b.seenAt - a.seenAt);
}

/**
 * Returns those of these contacts of which, or of whose joined contacts, a record's address is known. Reads all at once.
 */
export async function contactsWithAddress(book: Book, ids: readonly string[]): Promise<Set<string>> {
  const keys = await keysOf(book, ids);
  const seen = await keysWithAddress(book, [...keys.values()].flat());
  const found = new Set(ids.filter((id) => keys.get(id)?.some((key) => seen.has(key))));
  // A joined contact may have its address with the other one; they are few, so each is read separately.
  const joined = await joinedContacts(book);
  const rest = ids.filter((id) => !found.has(id) && joined.has(id));
  const addresses = await Promise.all(rest.map((id) => addressesOf(book, id)));
  rest.forEach((id, i) => addresses[i]?.length && found.add(id));
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

async function keysWithAddress(book: Book, keys: readonly RefKey[]): Promise<Set<RefKey>> {
  const rows = await book.addresses.bulkGet([...new Set(keys)]);
  return new Set(rows.flatMap((row) => readAddress(row)?.refKey ?? []));
}

/** Returns where a record was seen last. */
export async function addressOf(book: Book, ref: ContactRef): Promise<SeenAddress | undefined> {
  const row = await rowOf(book, refKey(ref));
  return row && { ref, url: new URL(row.address), seenAt: row.seenAt };
}

const rowOf = async (book: Book, key: RefKey) => readAddress(await book.addresses.get(key));

// An invalid row is ignored rather than reported: nothing depends on it.
function readAddress(raw: unknown): v.InferOutput<typeof AddressRow> | undefined {
  const row = v.safeParse(AddressRow, raw);
  return row.success && isWebPage(row.output.address) ? row.output : undefined;
}

const isWebPage = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
