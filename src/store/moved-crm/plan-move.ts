import { agree, plain } from '../../domain/contact/compare-facts';
import { Contact } from '../../domain/contact/contact';
import { refKey, type ContactRef, type RefKey } from '../../domain/contact/contact-ref';
import { isAnother } from '../../domain/contact/is-another';
import type { NewEntry } from '../../domain/journal/entry';
import type { Book } from '../book';
import { edgeBetween } from '../edge-between';
import { namesOf } from '../names-of';
import { readRow, readRows } from '../read-rows';
import { Sighting } from '../sightings';
import { keyStart, type Tenant } from './tenants';

/** One record that has moved with its CRM. */
export interface MovedRecord {
  readonly contact: string;
  readonly from: ContactRef;
  readonly to: ContactRef;
}

/** What moving all records of a tenant would do. */
export interface MovePlan {
  readonly moves: readonly MovedRecord[];
  /** Names of some that move. */
  readonly names: readonly string[];
  /** How many of those that move have notes at the new address too: after it they are one person. */
  readonly joined: number;
  /** Those that stay because the record with their id at the new address shows somebody else, or the user said that they are two. */
  readonly others: readonly string[];
}

/** How many names are shown as examples. */
const shownNames = 5;

/** Plans to move every record of a tenant to another one, where it has the same kind and id. Writes nothing. */
export async function planMove(book: Book, from: Tenant, to: string): Promise<MovePlan> {
  const contacts = readRows(
    Contact,
    await book.rows('contacts').where('refKeys').startsWith(keyStart(from)).distinct().toArray(),
  );
  const records = contacts.flatMap((contact) => recordsOf(contact, from, to));
  const keys = records.map((record) => refKey(record.to));
  const there = await contactsAt(book, keys);
  const seen = await factsAt(book, [...keys, ...records.map((record) => refKey(record.from))]);
  const judged = await Promise.all(
    records.map(async ({ contact, ...record }) => {
      const key = refKey(record.to);
      const notes = there.get(key) ?? [];
      const known = { ...seen.get(refKey(record.from)), ...contact.text };
      const facts = [...notes.map(({ text }) => text), seen.get(key) ?? {}];
      const isOther = facts.some((text) => areTwo(known, text)) || (await isToldApart(book, contact, notes));
      return { record: { contact: contact.id, ...record }, isOther, isJoined: notes.length > 0 };
    }),
  );
  const moving = judged.filter(({ isOther }) => !isOther);
  const moves = moving.map(({ record }) => record);
  return {
    moves,
    names: await shownNamesOf(book, moves.slice(0, shownNames)),
    joined: moving.filter(({ isJoined }) => isJoined).length,
    others: await shownNamesOf(
      book,
      judged.filter(({ isOther }) => isOther).map(({ record }) => record),
    ),
  };
}

/** Returns the entries that move records. Whoever had one keeps everything, and only its address changes. */
export const entriesOfMove = (moves: readonly MovedRecord[]): NewEntry[] =>
  moves.flatMap(({ contact, from, to }): NewEntry[] => [
    { kind: 'ref.attached', entity: contact, contact, data: { ref: to }, text: {} },
    { kind: 'ref.detached', entity: contact, contact, data: { ref: from }, text: {} },
  ]);

const recordsOf = (contact: Contact, { crm, tenant }: Tenant, to: string) =>
  contact.refs
    .filter((ref) => ref.crm === crm && ref.tenant === tenant)
    .map((ref) => ({ contact, from: ref, to: { ...ref, tenant: to } }));

async function contactsAt(book: Book, keys: readonly RefKey[]): Promise<Map<RefKey, Contact[]>> {
  const rows = await book.rows('contacts').where('refKeys').anyOf(keys).distinct().toArray();
  const found = new Map<RefKey, Contact[]>();
  for (const contact of readRows(Contact, rows))
    for (const key of contact.refKeys) found.set(key, [...(found.get(key) ?? []), contact]);
  return found;
}

async function factsAt(book: Book, keys: readonly RefKey[]): Promise<Map<RefKey, Contact['text']>> {
  const rows = await book.sightings.bulkGet([...keys]);
  const sightings = rows.filter((row) => row !== undefined).map((row) => readRow(Sighting, row));
  return new Map(sightings.map(({ refKey: key, facts: { witness: _, ...text } }) => [key, text]));
}

// At another address a name alone tells two apart: nothing but the id speaks for one person, and ids begin with 1 everywhere.
const areTwo = (known: Contact['text'], there: Contact['text']): boolean =>
  (agree(plain(known.name), plain(there.name)) === false &&
    agree(plain(known.email), plain(there.email)) !== true) ||
  isAnother(known, { ...there, witness: false });

async function isToldApart(book: Book, contact: Contact, others: readonly Contact[]): Promise<boolean> {
  const edges = await Promise.all(
    others.filter(({ id }) => id !== contact.id).map(({ id }) => edgeBetween(book, contact.id, id)),
  );
  return edges.some((edge) => edge?.apart);
}

async function shownNamesOf(book: Book, records: readonly MovedRecord[]): Promise<string[]> {
  const names = await namesOf(
    book,
    records.map(({ contact }) => contact),
  );
  return [...new Set([...names.values()].flatMap(({ name }) => name ?? []))];
}
