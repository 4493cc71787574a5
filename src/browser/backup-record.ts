import * as v from 'valibot';
import browser from 'webextension-polyfill';

const key = 'li:backups';

/** How many backups are kept unless the user says otherwise. */
export const usualKeep = 14;

/** What is known of the backups. It is outside the database, so that it is there when that is not. */
export const BackupRecord = v.object({
  /** How many are kept. */
  keep: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)), usualKeep),
  /** The last backup that was read back: when (epoch ms), its file, how many entries it has. */
  last: v.exactOptional(v.object({ at: v.number(), name: v.string(), entries: v.number() })),
  /** Why the last attempt made none, and when; absent if it made one. */
  problem: v.exactOptional(v.object({ at: v.number(), what: v.string() })),
  /** The last one has fewer entries than the one before. */
  fewer: v.exactOptional(v.boolean()),
  /** The browser's ids of the files that it downloaded as backups, oldest first (Firefox). */
  downloads: v.exactOptional(v.array(v.number())),
});
export type BackupRecord = v.InferOutput<typeof BackupRecord>;

/** Returns what is known of the backups. */
export async function readBackupRecord(): Promise<BackupRecord> {
  const { [key]: raw } = await browser.storage.local.get(key);
  const record = v.safeParse(BackupRecord, raw);
  return record.success ? record.output : { keep: usualKeep };
}

/** Saves what is known of the backups. */
export const saveBackupRecord = (record: BackupRecord): Promise<void> =>
  browser.storage.local.set({ [key]: record });

/** Calls `handle` when another context has saved it. Returns a function that stops it. */
export function onBackupRecordChanged(handle: () => void): () => void {
  const look = (changes: Record<string, unknown>) => {
    if (key in changes) handle();
  };
  browser.storage.local.onChanged.addListener(look);
  return () => browser.storage.local.onChanged.removeListener(look);
}

/** What a backup was or was not, as `store/backup` says it. */
type Outcome =
  | { readonly type: 'saved'; readonly name: string; readonly entries: number }
  | { readonly type: 'empty' }
  | { readonly type: 'problem'; readonly problem: string };

/** Returns the record after one more attempt at `now` (epoch ms). */
export function afterBackup(record: BackupRecord, outcome: Outcome, now: number): BackupRecord {
  const { problem: _, fewer: __, ...rest } = record;
  if (outcome.type === 'problem') return { ...record, problem: { at: now, what: outcome.problem } };
  if (outcome.type === 'empty') return rest;
  const { name, entries } = outcome;
  const isFewer = record.last !== undefined && entries < record.last.entries;
  return { ...rest, last: { at: now, name, entries }, ...(isFewer && { fewer: true }) };
}
