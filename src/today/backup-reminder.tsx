import { useEffect, useState } from 'preact/hooks';
import { readBackupRecord } from '../browser/backup-record';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { pastWords } from '../ui/time-words';
import { useWording } from '../ui/wording';
import type { Today } from './today';
import './reminder-offer.css';

/** How old a backup may get before the day says so (ms): a week. */
const old = 7 * 86_400_000;
/** With fewer entries than this, little is lost, and the user has only begun. */
const fewest = 20;

/** Says that nothing is backed up, or how old the last backup is, and leads to where that can be changed. */
export function BackupReminder({ book, now }: Today) {
  const wording = useWording();
  const { say } = wording;
  const last = useOldBackup(book, now);
  if (last === undefined) return null;
  return (
    <p class="reminder-offer">
      {last === 'never' ? say('todayBackupNever') : say('todayBackupOld', pastWords(last, now, wording))}{' '}
      <a class="action" href="../options/index.html#data">
        {say('todayBackUp')}
      </a>
    </p>
  );
}

/** Returns when the last backup was made (epoch ms) if that is too long ago; undefined if all is well, or not known. */
function useOldBackup(book: Book, now: number): number | 'never' | undefined {
  const [last, setLast] = useState<number | 'never'>();
  useEffect(() => {
    Promise.all([readBackupRecord(), book.journal.count()]).then(
      ([record, entries]) => setLast(entries < fewest ? undefined : (record.last?.at ?? 'never')),
      (cause: unknown) => logUnexpected('reading how old the backup is', cause),
    );
  }, [book]);
  return last === 'never' || (last !== undefined && now - last > old) ? last : undefined;
}
