import type { Book } from '../book';
import { settingsKey } from './beside';
import { setOrFail } from './guard-write';
import { journalRows } from './journal-rows';
import { keepUp } from './keep-up';
import { readSpare, runsIn } from './read-spare';
import { covered, recordKey, type Run } from './spare-records';
import type { SpareStorage } from './spare-storage';
import { insideTally, outsideTally, tallyKey } from './tally';
import type { Tally } from './tally-row';
import { writeRecords } from './write-records';

/**
 * Brings the spare copy up to date with a whole journal, judging by the keys of its records; `deep` reads the records too. Resolves to
 * how many entries it lacked.
 */
export async function copyToSpare(
  book: Book,
  spare: SpareStorage,
  { deep = false }: { readonly deep?: boolean } = {},
): Promise<number> {
  const [inside, outside] = await Promise.all([insideTally(book), outsideTally(spare)]);
  if (!inside) return 0;
  const runs = deep ? (await readSpare(spare)).runs : runsIn(await spare.keys());
  const lacked = Math.max(0, inside.count - covered(runs));
  const isUpToDate =
    outside?.book === inside.book && outside.check === inside.check && outside.era === inside.era;
  if (!lacked && isUpToDate && !isCrumbled(runs, inside.count)) return 0;
  const isBehind = lacked === inside.count - (outside?.count ?? 0);
  if (!isBehind || isCrumbled(runs, inside.count) || !(await keepUp(book, spare, outside)))
    await copyAll(book, spare);
  return lacked;
}

/**
 * Does the same after a write that did not go through `writeEntries`, so that what is said to be done is in both. If the spare copy
 * cannot be written now, it follows when the book is next looked after.
 */
export async function copyAfterwards(book: Book, copy: SpareWriter = copyToSpare): Promise<void> {
  if (!book.spare) return;
  try {
    await copy(book, book.spare);
  } catch (cause) {
    // eslint-disable-next-line no-console -- the store may not import browser/log
    console.error('Last Impression, writing the spare copy:', cause);
  }
}

type SpareWriter = (book: Book, spare: SpareStorage) => Promise<unknown>;

/** Writes the whole journal to the spare copy anew, in records of full size; then removes every other record. */
export async function copyAll(book: Book, spare: SpareStorage): Promise<void> {
  const [tally, entries] = await book.transaction(
    'r',
    ['journal', 'meta'],
    async () => [await insideTally(book), await journalRows(book)] as const,
  );
  if (!tally) return;
  const kept = new Set(await writeRecords(spare, entries));
  await setOrFail(spare, { [tallyKey]: tally, [settingsKey]: await book.settings.toArray() });
  const stale = runsIn(await spare.keys()).filter((run) => !kept.has(recordKey(run)) && wasThere(run, tally));
  if (stale.length) await spare.remove(stale.map(recordKey));
}

// What was appended meanwhile, in another context, stays.
const wasThere = ({ device, last }: Run, tally: Tally): boolean => device !== tally.device || last <= tally.n;

/** Whether there are so many small records that reading them would take long. */
const isCrumbled = (runs: readonly Run[], count: number): boolean => runs.length > 300 + count / 100;
