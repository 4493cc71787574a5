import * as v from 'valibot';
import type { Erased } from '../journal/erased';
import { checksum } from './checksum';
import { BesideLine, LastLine, type BesideTable } from './lines';
import { parsedLine } from './parsed-line';

/** What is taken out of a journal file. */
export interface ErasedInFile {
  /** Returns what is left of an entry that was erased. */
  readonly erased: (id: string) => Erased | undefined;
  /** Whether a row beside the journal stays. */
  readonly stays: (table: BesideTable, row: unknown) => Promise<boolean>;
}

const EntryLine = v.looseObject({ id: v.string(), kind: v.string() });

/** Whether a line of a journal file is an entry that was erased since, also if a newer version wrote it. */
export function isErasedSince(line: string, { erased }: Pick<ErasedInFile, 'erased'>): boolean {
  const entry = v.safeParse(EntryLine, parsedLine(line));
  return entry.success && erased(entry.output.id) !== undefined;
}

/**
 * Returns the lines of a journal file without what was erased since: what is left of each such entry stands in its place. The last
 * line's checksum is right if it was right before.
 */
export async function* withoutErased(
  lines: AsyncIterable<string>,
  { erased, stays }: ErasedInFile,
): AsyncGenerator<string> {
  const [before, after] = [checksum(), checksum()];
  for await (const line of lines) {
    const raw = parsedLine(line);
    const last = v.safeParse(LastLine, raw);
    if (last.success) {
      const isRight = last.output.checksum === before.value();
      yield isRight ? JSON.stringify({ ...last.output, checksum: after.value() }) : line;
      continue;
    }
    before.add(line);
    const entry = v.safeParse(EntryLine, raw);
    const beside = v.safeParse(BesideLine, raw);
    if (beside.success && !(await stays(beside.output.beside, beside.output.row))) continue;
    const mark = entry.success ? erased(entry.output.id) : undefined;
    const kept = mark ? JSON.stringify(mark) : line;
    after.add(kept);
    yield kept;
  }
}
