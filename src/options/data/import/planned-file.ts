import { kindOf, matchColumns, type Columns, type ListKind } from '../../../domain/import/columns';
import { planMonica } from '../../../domain/import/monica';
import { planRow } from '../../../domain/import/plan-csv';
import type { BadRow, PlannedRow } from '../../../domain/import/planned-row';
import { orderIn, type DayOrder } from '../../../domain/import/read-day';
import type { RawTable } from './read-table';

/** How the user reads a table: what it lists, what its columns hold, which figure is the day. */
export interface TableChoice {
  readonly kind: ListKind;
  readonly columns: Columns;
  readonly order: DayOrder;
}

/** The rows that will be imported, and those that cannot be. */
export interface Plan {
  readonly rows: readonly PlannedRow[];
  readonly bad: readonly BadRow[];
}

/** Returns how a table is read if the user says nothing else. */
export function firstChoice(table: RawTable, usual: DayOrder): TableChoice {
  const kind = kindOf(table.headers);
  const columns = matchColumns(table.headers, kind);
  return { kind, columns, order: orderOf(table, columns) ?? usual };
}

/** Returns the same choice for a table that lists something else. */
export const withKind = (table: RawTable, kind: ListKind, { order }: TableChoice): TableChoice => ({
  kind,
  columns: matchColumns(table.headers, kind),
  order,
});

function orderOf({ rows }: RawTable, columns: Columns): DayOrder | undefined {
  const column = columns.date ?? columns.dueDate;
  return column === undefined ? undefined : orderIn(rows.map(({ cells }) => cells[column] ?? ''));
}

/** Returns the plan for a table. */
export function planTable({ rows }: RawTable, choice: TableChoice, zone: string): Plan {
  return divided(rows.map(({ cells, line }) => planRow(cells, line, { ...choice, zone })));
}

/** Returns the plan for Monica's own export. */
export const planOfMonica = (raw: unknown, birthday: string): Plan => divided(planMonica(raw, birthday));

const isPlanned = (row: PlannedRow | BadRow): row is PlannedRow => 'contact' in row;
const isBad = (row: PlannedRow | BadRow): row is BadRow => !isPlanned(row);

const divided = (all: readonly (PlannedRow | BadRow)[]): Plan => ({
  rows: all.filter(isPlanned),
  bad: all.filter(isBad),
});
