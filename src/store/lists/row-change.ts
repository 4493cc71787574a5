import type { BookRow, BookTable } from '../../domain/journal/fold';

/** A row of the book before and after a write; undefined: there is none. What was on disk is not validated. */
export interface RowChange {
  readonly table: BookTable;
  readonly before: unknown;
  readonly after: BookRow | undefined;
}
