import type { Entry } from '../../domain/journal/entry';
import type { Erased } from '../../domain/journal/erased';
import { checksum } from '../../domain/journal-file/checksum';
import {
  fileVersion,
  type BesideTable,
  type FirstLine,
  type LastLine,
} from '../../domain/journal-file/lines';
import { listed, NewerFile, NotAJournal, type JournalPreview } from '../../domain/journal-file/preview';
import { readLine, type FileLine } from '../../domain/journal-file/read-line';
import { splitLines, type NumberedLine } from '../../domain/journal-file/split-lines';
import type { Compared } from './compare-entries';

/** An entry, and the line it stands in. */
export interface EntryLine {
  readonly line: number;
  readonly entry: Entry;
}

/** What is done with a file's content as it comes. */
export interface FileHandler {
  /** Compares these entries, and perhaps adds them. */
  readonly onEntries: (entries: readonly Entry[]) => Promise<Compared>;
  readonly onBeside?: (rows: readonly { table: BesideTable; row: unknown }[]) => Promise<void>;
  /** Compares what was erased, and perhaps erases it here. Resolves to how many entries that are. */
  readonly onErased?: (erased: readonly Erased[]) => Promise<number>;
  /** Called with how many characters were read so far. */
  readonly onProgress?: (characters: number) => void;
  /** Aborted when the user cancels. */
  readonly signal?: AbortSignal;
}

/** How many entries are handled at once: the page stands still for as long as they take. */
const batchSize = 250;

/**
 * Reads a journal file, batch by batch, and returns what it held.
 * @throws NotAJournal, NewerFile, LineTooLong, what the handler throws, and the signal's reason.
 */
export async function readJournalFile(
  pieces: AsyncIterable<string>,
  handler: FileHandler,
): Promise<JournalPreview> {
  const reading = beginReading(handler);
  let characters = 0;
  for await (const lines of splitLines(pieces)) {
    for (const line of lines) {
      handler.signal?.throwIfAborted();
      await reading.take(line);
      characters += line.text.length;
    }
    handler.onProgress?.(characters);
  }
  return reading.end();
}

function beginReading({ onEntries, onBeside, onErased }: FileHandler) {
  const sum = checksum();
  let first: FirstLine | undefined;
  let last: { readonly line: LastLine; readonly sum: string } | undefined;
  let [fresh, same, erasedCount, conflictCount, badCount] = [0, 0, 0, 0, 0];
  const conflicts: JournalPreview['conflicts'][number][] = [];
  const bad: JournalPreview['bad'][number][] = [];
  const contacts = new Set<string>();
  let batch: EntryLine[] = [];
  let beside: { table: BesideTable; row: unknown }[] = [];
  let erased: Erased[] = [];
  const flush = async () => {
    if (erased.length > 0) erasedCount += (await onErased?.(erased)) ?? 0;
    erased = [];
    if (batch.length > 0) await flushEntries();
    if (beside.length > 0) await onBeside?.(beside);
    beside = [];
  };
  const flushEntries = async () => {
    const compared = await onEntries(batch.map(({ entry }) => entry));
    fresh += compared.fresh.length;
    same += compared.same;
    for (const { contact } of compared.fresh) contacts.add(contact);
    conflictCount += compared.conflicts.length;
    for (const { entry, obstacle } of compared.conflicts) {
      const line = batch.find((one) => one.entry === entry)?.line ?? 0;
      if (conflicts.length < listed) conflicts.push({ line, obstacle, id: entry.id });
    }
    batch = [];
  };
  const keep = async (read: FileLine, line: number) => {
    if (read.type === 'entry') batch.push({ line, entry: read.entry });
    else if (read.type === 'erased') erased.push(read.erased);
    else if (read.type === 'beside') beside.push({ table: read.table, row: read.row });
    else if (read.type === 'bad') {
      badCount++;
      if (bad.length < listed) bad.push({ line, problem: read.problem });
    }
    if (batch.length + beside.length + erased.length >= batchSize) await flush();
  };
  return {
    take: async ({ number, text }: NumberedLine) => {
      const read = readLine(text);
      if (!first) {
        first = firstOf(read);
        sum.add(text);
      } else if (read.type === 'last') last = { line: read.last, sum: sum.value() };
      else {
        sum.add(text);
        await keep(read, number);
      }
    },
    end: async (): Promise<JournalPreview> => {
      if (!first) throw new NotAJournal('empty');
      await flush();
      const counts = {
        fresh,
        freshContacts: contacts.size,
        same,
        erased: erasedCount,
        conflictCount,
        badCount,
      };
      return { first, ...counts, conflicts, bad, damage: damageOf(last) };
    },
  };
}

function firstOf(read: FileLine): FirstLine {
  if (read.type !== 'first') throw new NotAJournal('first line');
  if (read.first.version > fileVersion) throw new NewerFile(String(read.first.version));
  return read.first;
}

function damageOf(last: { readonly line: LastLine; readonly sum: string } | undefined) {
  if (!last) return 'cut-off';
  return last.line.checksum === last.sum ? undefined : 'altered';
}
