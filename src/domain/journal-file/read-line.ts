import * as v from 'valibot';
import { readEntry, UnreadableEntry, type Entry } from '../journal/entry';
import { Erased } from '../journal/erased';
import { BesideLine, FirstLine, LastLine, type BesideTable } from './lines';
import { parsedLine } from './parsed-line';

/** Why a line cannot be used. */
export type LineProblem = 'not-json' | 'unknown';

/** One line of a file, as far as this version can read it. */
export type FileLine =
  | { readonly type: 'first'; readonly first: FirstLine }
  | { readonly type: 'entry'; readonly entry: Entry }
  | { readonly type: 'erased'; readonly erased: Erased }
  | { readonly type: 'beside'; readonly table: BesideTable; readonly row: unknown }
  | { readonly type: 'last'; readonly last: LastLine }
  | { readonly type: 'bad'; readonly problem: LineProblem };

/** Reads one line of a journal file. */
export function readLine(line: string): FileLine {
  const raw = parsedLine(line);
  if (raw === undefined) return { type: 'bad', problem: 'not-json' };
  return entryLine(raw) ?? otherLine(raw) ?? { type: 'bad', problem: 'unknown' };
}

function entryLine(raw: unknown): FileLine | undefined {
  try {
    return { type: 'entry', entry: readEntry(raw) };
  } catch (cause) {
    if (cause instanceof UnreadableEntry) return undefined;
    throw cause;
  }
}

function otherLine(raw: unknown): FileLine | undefined {
  const first = v.safeParse(FirstLine, raw);
  if (first.success) return { type: 'first', first: first.output };
  const last = v.safeParse(LastLine, raw);
  if (last.success) return { type: 'last', last: last.output };
  const erased = v.safeParse(Erased, raw);
  if (erased.success) return { type: 'erased', erased: erased.output };
  const beside = v.safeParse(BesideLine, raw);
  if (beside.success) return { type: 'beside', table: beside.output.beside, row: beside.output.row };
  return undefined;
}
