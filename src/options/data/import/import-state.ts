import type { JournalPreview } from '../../../domain/journal-file/preview';
import type { Doubt, RowsPreview } from '../../../store/import/import-rows';
import type { UndoneImport } from '../../../store/import/undo-import';
import type { MessageKey } from '../../../ui/wording';
import type { Plan, TableChoice } from './planned-file';
import type { RawTable } from './read-table';

/** A file of rows, how it is read, and what importing it would do. */
export interface RowsFile {
  readonly file: File;
  /** Absent for Monica's export, which needs no matching. */
  readonly table?: { readonly raw: RawTable; readonly choice: TableChoice };
  readonly plan: Plan;
  readonly doubt: Doubt;
  /** Undefined while it is worked out. */
  readonly preview: RowsPreview | undefined;
}

/** How an import stands. */
export type ImportState =
  | { readonly type: 'idle' }
  | { readonly type: 'reading'; readonly read: number; readonly of: number }
  /** The file is sealed; `isWrong`: the passphrase that was typed is not its own. */
  | { readonly type: 'sealed'; readonly file: File; readonly isWrong: boolean }
  | { readonly type: 'refused'; readonly why: MessageKey }
  | { readonly type: 'journal'; readonly file: File; readonly preview: JournalPreview }
  | { readonly type: 'rows'; readonly rows: RowsFile }
  | { readonly type: 'importing'; readonly done: number; readonly of: number }
  | { readonly type: 'done'; readonly cancelled: boolean }
  | { readonly type: 'undone'; readonly undone: UndoneImport };
