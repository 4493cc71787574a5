import { contactEntries, itemEntry, itemKey } from '../../domain/import/planned-entries';
import type { PlannedContact, PlannedRow } from '../../domain/import/planned-row';
import { whoIsKnown, type Standing } from '../../domain/import/who-is-known';
import type { NewEntry } from '../../domain/journal/entry';
import { appendInside, withCushions } from '../append';
import { copyAfterwards } from '../spare/copy-to-spare';
import { guardWrite, smallWrite } from '../spare/guard-write';
import { withId } from '../spare/write-entries';
import type { Book } from '../book';
import { readPeople } from '../export/read-people';
import { writeError } from '../write-errors';
import { idOfText } from './id-of-text';
import { dropMarks, saveMark } from './import-mark';

/** What becomes of a contact of which only the user can say who it is. */
export type Doubt = 'leave-out' | 'same' | 'another';

/** A contact of a file that could be one of ours. */
export interface DoubtfulContact {
  readonly contact: PlannedContact;
  readonly why: Extract<Standing, { type: 'doubtful' }>['why'];
}

/** What importing some rows does. */
export interface RowsPreview {
  readonly freshContacts: number;
  readonly knownContacts: number;
  /** What the rows say about contacts: not here yet, and here already. */
  readonly fresh: number;
  readonly same: number;
  readonly doubtful: readonly DoubtfulContact[];
  /** How many items stay out because of whom they are about. */
  readonly leftOut: number;
}

/** A row whose contact has an id. */
interface PlacedRow {
  readonly row: PlannedRow;
  readonly id: string;
  readonly isNew: boolean;
}

const contactId = (contact: PlannedContact): string => idOfText(`contact ${contact.key}`);

/** Returns what importing rows would do. Changes nothing. */
export async function previewRows(
  book: Book,
  rows: readonly PlannedRow[],
  doubt: Doubt,
): Promise<RowsPreview> {
  const { placed, doubtful, leftOut } = await place(book, rows, doubt);
  const contacts = new Map(placed.map(({ id, isNew }) => [id, isNew]));
  const there = await itemsHere(book, placed);
  const freshContacts = [...contacts.values()].filter(Boolean).length;
  const items = itemIds(placed);
  const same = [...items.keys()].filter((id) => there.has(id)).length;
  return {
    freshContacts,
    knownContacts: contacts.size - freshContacts,
    fresh: items.size - same,
    same,
    doubtful,
    leftOut,
  };
}

/** How many rows are written in one transaction. */
const stepSize = 250;

/**
 * Imports rows at `at` (epoch ms): contacts that nobody here is, and what is said of each. Importing them again adds nothing.
 * @throws BookFull, WriteFailed: what was added stays, and importing again adds the rest.
 */
export async function importRows(
  book: Book,
  rows: readonly PlannedRow[],
  doubt: Doubt,
  at: number,
  watching: { readonly onProgress?: (done: number) => void; readonly signal?: AbortSignal } = {},
): Promise<void> {
  await dropMarks(book);
  const { placed } = await place(book, rows, doubt);
  for (let from = 0; from < placed.length; from += stepSize) {
    watching.signal?.throwIfAborted();
    await writeStep(book, placed.slice(from, from + stepSize), { at, step: from });
    watching.onProgress?.(Math.min(from + stepSize, placed.length));
  }
  await copyAfterwards(book);
}

async function writeStep(
  book: Book,
  placed: readonly PlacedRow[],
  { at, step }: { at: number; step: number },
): Promise<void> {
  try {
    await guardWrite(book, smallWrite(), () =>
      book.transaction('rw', book.tables, async () => {
        const news = new Map(placed.filter(({ isNew }) => isNew).map(({ row, id }) => [id, row.contact]));
        const there = await entitiesHere(book, [...news.keys(), ...itemIds(placed).keys()]);
        const contacts = [...news].filter(([id]) => !there.has(id));
        const items = [...itemIds(placed)].filter(([id]) => !there.has(id));
        const entries: NewEntry[] = [
          ...contacts.flatMap(([id, contact]) => contactEntries(contact, id)),
          ...items.flatMap(([id, { row, id: contact }]) =>
            row.item ? [itemEntry(row.item, id, contact)] : [],
          ),
        ];
        const toWrite = (await withCushions(book, entries, at)).map(withId);
        const written = await appendInside(book, toWrite, undefined, { now: at });
        await saveMark(book, step, { ids: written.map(({ id }) => id), beside: [], at });
      }),
    );
  } catch (cause) {
    throw writeError(cause);
  }
}

async function place(book: Book, rows: readonly PlannedRow[], doubt: Doubt) {
  const standingOf = whoIsKnown(await readPeople(book), contactId);
  const standings = new Map<string, Standing>();
  const doubtful: DoubtfulContact[] = [];
  const placed: PlacedRow[] = [];
  let leftOut = 0;
  for (const row of rows) {
    const { contact } = row;
    const standing = standings.get(contact.key) ?? standingOf(contact);
    if (!standings.has(contact.key)) {
      standings.set(contact.key, standing);
      if (standing.type === 'doubtful') doubtful.push({ contact, why: standing.why });
    }
    if (standing.type === 'known') placed.push({ row, id: standing.id, isNew: false });
    else if (standing.type === 'new' || doubt === 'another')
      placed.push({ row, id: contactId(contact), isNew: true });
    else if (doubt === 'same') placed.push({ row, id: standing.id, isNew: false });
    else leftOut++;
  }
  return { placed, doubtful, leftOut };
}

/** The rows that say something, by the id of what they say; the same said twice is said once. */
const itemIds = (placed: readonly PlacedRow[]): Map<string, PlacedRow> =>
  new Map(
    placed.flatMap((one) => {
      const { item, contact } = one.row;
      return item ? [[idOfText(itemKey(item, contact)), one] as const] : [];
    }),
  );

const itemsHere = (book: Book, placed: readonly PlacedRow[]) =>
  entitiesHere(book, [...itemIds(placed).keys()]);

/** Returns those of these entities of which the journal knows, also if they were deleted since. */
async function entitiesHere(book: Book, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const counts = await Promise.all(ids.map((id) => book.journal.where('entity').equals(id).count()));
  return new Set(ids.filter((_, i) => counts[i]));
}
