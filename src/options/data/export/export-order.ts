import type { SheetFor, SheetKind } from '../../../domain/export/sheet-kinds';
import type { ExportWish } from '../../../domain/export/scope';
import type { FileSeal } from '../../../store/seal/file-seal';

/** The formats of an export. */
export const formats = ['journal', 'csv', 'events', 'todos', 'markdown', 'print'] as const;
export type Format = (typeof formats)[number];

/** Those that are about one contact. */
export const isOfOneContact = (format: Format): boolean => format === 'markdown' || format === 'print';

/** What the user asked for. */
export interface ExportOrder extends ExportWish {
  readonly format: Format;
  readonly kind: SheetKind;
  readonly target: SheetFor;
  /** What seals a journal; undefined: the file is plain text. */
  readonly seal?: FileSeal | undefined;
}
