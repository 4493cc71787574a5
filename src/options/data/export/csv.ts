import Papa from 'papaparse';
import { safeCell } from '../../../domain/export/safe-cell';
import type { Sheet } from '../../../domain/export/sheet';

/** Makes a spreadsheet read the file as UTF-8. */
const byteOrderMark = '\ufeff';

/** Returns a table as CSV (RFC 4180) of which no cell is a formula. */
export const csvOf = ({ headers, rows }: Sheet): string =>
  byteOrderMark +
  Papa.unparse(
    { fields: [...headers], data: rows.map((row) => row.map((cell) => safeCell(cell.toWellFormed()))) },
    // Every cell, so that one with a semicolon is no two cells elsewhere.
    { quotes: true, newline: '\r\n' },
  );
