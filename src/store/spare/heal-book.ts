import { isErased } from '../../domain/journal/erased';
import type { Book } from '../book';
import { foldedTables } from '../lists/list-tables';
import { newId } from '../new-id';
import { putBeside, readBeside, type Beside } from './beside';
import { copyAll } from './copy-to-spare';
import { noFingerprint, toggleIn } from './fingerprint';
import { foldAll } from './fold-all';
import { reopen } from './guard-write';
import { readIntents, stampedIntents } from './intents';
import { journalRows } from './journal-rows';
import { readSpare } from './read-spare';
import { saveTally } from './save-tally';
import type { SpareStorage } from './spare-storage';
import { stampedOf, type Stamped } from './spared-entries';
import { newBook, outsideTally } from './tally';
import type { Tally } from './tally-row';

/** What came of healing. */
export interface Healed {
  /** Whether the database is whole again. If not, nothing was written. */
  readonly isWhole: boolean;
  /** How many entries were put back into the database. */
  readonly restored: number;
  /** How many are neither in the database nor in the spare copy. */
  readonly missing: number;
  /** How many there are in both together. */
  readonly left: number;
}

export interface HealOptions {
  /** The user has chosen to go on with what is left. */
  readonly goOn?: boolean;
  /** Epoch ms; the current time by default. */
  readonly now?: number;
}

/**
 * Puts back from the spare copy what the database lacks. If the spare copy lacks some of it too, nothing is written, unless the
 * user has chosen to go on. A database that cannot be read is deleted once the spare copy is known to have all of it.
 */
export async function healBook(book: Book, spare: SpareStorage, options: HealOptions = {}): Promise<Healed> {
  const { goOn = false, now = Date.now() } = options;
  const [outside, spared, intents] = await Promise.all([
    outsideTally(spare),
    readSpare(spare),
    readIntents(spare),
  ]);
  const inside = await readJournal(book);
  const union = withoutClashes(inside ?? [], spared.entries);
  const missing = Math.max(0, (outside?.count ?? 0) - union.length);
  if (missing && !goOn) return { isWhole: false, restored: 0, missing, left: union.length };
  // Where some are missing, this device's numbers may have been theirs: a new device gives none twice.
  const begin =
    missing || !outside ? { ...newBook(), device: newId(), lamport: outside?.lamport ?? 0 } : outside;
  const known = new Set(union.map(({ id }) => id));
  const entries = [...union, ...stampedIntents(intents, known, tallyOf(union, begin), now)];
  if (!inside) await book.delete();
  if (!book.isOpen()) book.close({ disableAutoOpen: false });
  const there = new Set(inside?.map(({ id }) => id));
  const restored = entries.filter(({ id }) => !there.has(id));
  await writeBook(book, { entries, restored, begin, beside: await readBeside(spare, intents) });
  await copyAll(book, spare);
  await spare.remove(intents.map(({ key }) => key));
  return { isWhole: true, restored: restored.length, missing, left: entries.length };
}

/** Returns the journal; undefined if it cannot be read. */
async function readJournal(book: Book): Promise<Stamped[] | undefined> {
  try {
    reopen(book);
    return await journalRows(book);
  } catch (cause) {
    // eslint-disable-next-line no-console -- the store may not import browser/log
    console.error('Last Impression, reading the journal to heal it:', cause);
    return undefined;
  }
}

/**
 * Returns the entries of both, each once; what was erased in one is erased. A number that was given to two entries, because one was lost when the other was appended,
 * is given to the one in the database; the other gets one of a device of its own.
 */
function withoutClashes(inside: readonly Stamped[], spared: readonly Stamped[]): Stamped[] {
  const ids = new Set(inside.map(({ id }) => id));
  const places = new Set(inside.map(placeOf));
  const device = newId();
  let n = 0;
  const erased = new Map(spared.filter(isErased).map((entry) => [entry.id, entry]));
  const union = inside.map((entry): Stamped => erased.get(entry.id) ?? entry);
  for (const entry of spared)
    if (!ids.has(entry.id)) union.push(places.has(placeOf(entry)) ? { ...entry, device, n: ++n } : entry);
  return union;
}

const placeOf = ({ device, n }: Stamped): string => `${device} ${n}`;

type Beginning = Pick<Tally, 'book' | 'era' | 'device' | 'lamport'>;

/** Returns the tally of entries. */
function tallyOf(entries: readonly Stamped[], { book, era, device, lamport }: Beginning): Tally {
  const own = entries.filter((entry) => entry.device === device);
  return {
    book,
    era,
    device,
    n: own.reduce((highest, { n }) => Math.max(highest, n), 0),
    lamport: entries.reduce((highest, entry) => Math.max(highest, entry.lamport), lamport),
    count: entries.length,
    check: entries.reduce((check, { id }) => toggleIn(check, id), noFingerprint),
  };
}

interface BookToWrite {
  readonly entries: readonly Stamped[];
  /** Those of them that the database lacked. */
  readonly restored: readonly Stamped[];
  readonly begin: Beginning;
  readonly beside: Beside;
}

async function writeBook(book: Book, { entries, restored, begin, beside }: BookToWrite): Promise<void> {
  const tables = ['journal', 'words', 'meta', 'drafts', 'settings', ...foldedTables];
  await book.transaction('rw', tables, async () => {
    await book.journal.bulkPut([...entries]);
    // Also what was appended since the journal was read.
    const rows = await book.journal.toArray();
    await foldAll(book, rows);
    await saveTally(book, tallyOf(stampedOf(rows), begin));
    await putBeside(book, beside, restored);
  });
}
