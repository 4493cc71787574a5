import type { TallyRow } from './spare/tally-row';

/** This device's place in the journal's order. One row, read and written in each append's transaction. */
export interface DeviceRow {
  key: 'device';
  device: string;
  n: number;
  lamport: number;
}

/** When and where reminders were last looked for. A reminder is shown if it was ahead then and is not any more. */
interface LastLookRow {
  key: 'last-look';
  /** A `Here`; not validated. */
  view: unknown;
}

/** What the user has turned on, as JSON; copied here from the browser's other storage. */
interface ChoicesRow {
  key: 'choices';
  json: string;
}

/** What was done and undone last, on any surface. One row, read and written in each change's transaction. */
interface ChangeStackRow {
  key: 'changes';
  done: unknown[];
  undone: unknown[];
}

/** What one step of the last import brought, so that it can be undone. */
interface ImportRow {
  key: `import ${string}`;
  /** Ids of entries. */
  ids: string[];
  /** Rows beside the journal: table and key. */
  beside: [table: string, key: string][];
  /** Epoch ms: when the import began. */
  at: number;
}

/** The folder that the user picked for backups. */
interface BackupFolderRow {
  key: 'backup-folder';
  folder: FileSystemDirectoryHandle;
}

/** Something was erased, and the backups in the folder may still have it. */
interface BackupsToCleanRow {
  key: 'backups-to-clean';
}

/** Which version of the lists, by which rows are found, stands in this book (`lists/lists-ready.ts`). */
interface ListsRow {
  key: 'lists';
  version: number;
}

/** A row of `meta`: one of each of a kind. */
export type MetaRow =
  | DeviceRow
  | TallyRow
  | ChoicesRow
  | LastLookRow
  | ChangeStackRow
  | ImportRow
  | BackupFolderRow
  | BackupsToCleanRow
  | ListsRow;
