import type { BackupRecord } from '../../../browser/backup-record';
import { plural } from '../../../ui/plural';
import { clockWords, pastWords } from '../../../ui/time-words';
import type { MessageKey, Wording } from '../../../ui/wording';

const problemKey: Readonly<Record<string, MessageKey>> = {
  'not-allowed': 'backupNotAllowed',
  'folder-gone': 'backupFolderGone',
  full: 'backupFull',
  'read-only': 'backupReadOnly',
  'not-whole': 'backupNotWhole',
  'no-seal': 'sealUnreadable',
  later: 'backupLater',
};

/** How old the last backup may be before its age is a warning (ms): two days. */
const old = 2 * 86_400_000;

/** Returns what is known of the last backup, and whether it is a warning. */
export function backupWords(
  record: BackupRecord,
  now: number,
  wording: Wording,
): { words: string; isWarning: boolean } {
  const { last } = record;
  if (!last) return { words: wording.say('backupNever'), isWarning: true };
  const when = `${pastWords(last.at, now, wording)} ${clockWords(last.at, wording)}`;
  return { words: plural(wording, 'backupLast', last.entries, when), isWarning: now - last.at > old };
}

/** Returns what is wrong with the backups: one sentence each. */
export function backupTroubles({ problem, fewer }: BackupRecord, { say }: Wording): string[] {
  const key = problem && (problemKey[problem.what] ?? 'backupLater');
  return [...(key ? [say(key)] : []), ...(fewer ? [say('backupFewer')] : [])];
}
