import { contactColumns, noteColumns, taskColumns, type Column } from './sheet-columns';
import type { SheetFor, SheetKind } from './sheet-kinds';
import { noteLines, taskLines, type SheetSource } from './sheet-lines';

/** A table for a CSV file: the headers, and the cells below them. */
export interface Sheet {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Returns the table of one kind, in the columns that a CRM's import expects. */
export function sheetOf(kind: SheetKind, target: SheetFor, source: SheetSource): Sheet {
  if (kind === 'contacts') return tableOf(contactColumns[target], [...new Set(source.people.values())]);
  if (kind === 'notes') return tableOf(noteColumns[target], noteLines(source));
  return tableOf(taskColumns[target], taskLines(source));
}

const tableOf = <Line>(columns: readonly Column<Line>[], lines: readonly Line[]): Sheet => ({
  headers: columns.map(([header]) => header),
  rows: lines.map((line) => columns.map(([, cell]) => cell(line) ?? '')),
});
