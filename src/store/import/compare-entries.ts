import { isErased } from '../../domain/journal/erased';
import type { Entry } from '../../domain/journal/entry';
import type { Book } from '../book';
import { readableEntries } from '../readable-entries';

/** What stands in the way of an entry from a file. */
export type Obstacle =
  /** An entry of the same id says something else here. */
  | 'differs'
  /** Another entry has its place: two copies of one profile went on separately. */
  | 'place-taken'
  /** It was erased here for good. */
  | 'erased';

/** Entries from a file, compared with the journal. */
export interface Compared {
  /** Not here yet. */
  readonly fresh: readonly Entry[];
  /** How many are here already. */
  readonly same: number;
  readonly conflicts: readonly { readonly entry: Entry; readonly obstacle: Obstacle }[];
}

/** Compares entries with the journal, and with each other. Changes nothing. */
export async function compareEntries(book: Book, entries: readonly Entry[]): Promise<Compared> {
  const here = await byId(book, entries);
  const taken = await placesTaken(book, entries);
  const fresh: Entry[] = [];
  const conflicts: { entry: Entry; obstacle: Obstacle }[] = [];
  let same = 0;
  for (const entry of entries) {
    const verdict = judge(entry, here.get(entry.id), taken.get(placeOf(entry)));
    if (verdict === 'fresh') {
      fresh.push(entry);
      here.set(entry.id, entry);
      taken.set(placeOf(entry), entry.id);
    } else if (verdict === 'same') same++;
    else conflicts.push({ entry, obstacle: verdict });
  }
  return { fresh, same, conflicts };
}

function judge(entry: Entry, here: unknown, holder: string | undefined): 'fresh' | 'same' | Obstacle {
  if (here !== undefined) {
    if (isErased(here)) return 'erased';
    const [mine] = readableEntries([here]).entries;
    return mine && asText(mine) === asText(entry) ? 'same' : 'differs';
  }
  return holder === undefined ? 'fresh' : 'place-taken';
}

async function byId(book: Book, entries: readonly Entry[]): Promise<Map<string, unknown>> {
  const ids = entries.map(({ id }) => id);
  const rows = await book.journal.bulkGet(ids);
  return new Map(ids.map((id, i) => [id, rows[i]]));
}

const placeOf = ({ device, n }: Entry): string => `${device} ${n}`;

/** Returns the id of the entry that has each place in the order of its device. */
async function placesTaken(book: Book, entries: readonly Entry[]): Promise<Map<string, string>> {
  const places = entries.map(({ device, n }): [string, number] => [device, n]);
  const keys = await Promise.all(
    places.map((place) => book.journal.where('[device+n]').equals(place).primaryKeys()),
  );
  const taken = new Map<string, string>();
  entries.forEach((entry, i) => {
    const [id] = keys[i] ?? [];
    if (id !== undefined && id !== entry.id) taken.set(placeOf(entry), id);
  });
  return taken;
}

/** The same text for the same entry, in whatever order its fields were written. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
