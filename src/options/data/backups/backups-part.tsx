import { hasOnlyDownloads } from '../../../browser/downloads';
import type { Book } from '../../../store/book';
import { useWording } from '../../../ui/wording';
import { BackupList } from './backup-list';
import { backupTroubles, backupWords } from './backup-words';
import { canPickFolder } from './pick-folder';
import { useBackups } from './use-backups';

interface BackupsPartProps {
  readonly book: Book;
  /** Shows what a backup holds, as an import does. */
  readonly onLook: (file: File) => void;
}

/** Daily backups: where they go, how old the last one is, what is wrong, and the backups that can be restored. */
export function BackupsPart({ book, onLook }: BackupsPartProps) {
  const wording = useWording();
  const { say } = wording;
  const { backups, isBusy, hasFailed, ...acts } = useBackups(book);
  if (!backups) return null;
  const { record, place, folderName, names } = backups;
  const { words, isWarning } = backupWords(record, Date.now(), wording);
  const inDownloads = hasOnlyDownloads();
  const troubles = [...backupTroubles(record, wording), ...(hasFailed ? [say('backupLater')] : [])];
  return (
    <div role="region" aria-labelledby="backups-title">
      <h3 id="backups-title">{say('backupTitle')}</h3>
      <p class="soft">{say(inDownloads ? 'backupWhatDownloads' : 'backupWhat')}</p>
      <p class={isWarning ? 'trouble' : ''} role="status">
        {words}
      </p>
      {troubles.map((trouble) => (
        <p key={trouble} class="trouble">
          {trouble}
        </p>
      ))}
      {folderName !== undefined && <p class="soft">{say('backupFolder', folderName)}</p>}
      <p class="act">
        {place === 'none' && (canPickFolder() || inDownloads) && (
          <button type="button" class="primary" disabled={isBusy} onClick={acts.choose}>
            {say(inDownloads ? 'backupAllowDownloads' : 'backupChoose')}
          </button>
        )}
        {place === 'ask' && (
          <button type="button" class="primary" disabled={isBusy} onClick={acts.allow}>
            {say('backupAllow')}
          </button>
        )}
        {place === 'ready' && (
          <button type="button" class="action" disabled={isBusy} onClick={acts.now}>
            {say('backupNow')}
          </button>
        )}
        {place !== 'none' && !inDownloads && (
          <button type="button" class="action" disabled={isBusy} onClick={acts.choose}>
            {say('backupOther')}
          </button>
        )}
        {place !== 'none' && (
          <button type="button" class="quiet" disabled={isBusy} onClick={acts.stop}>
            {say('backupStop')}
          </button>
        )}
      </p>
      {place !== 'none' && (
        <label class="field">
          {say('backupKeep')}
          <input
            type="number"
            min="1"
            max="1000"
            value={record.keep}
            onChange={(event) => {
              if (event.currentTarget.validity.valid && event.currentTarget.value !== '')
                acts.keep(Number(event.currentTarget.value));
            }}
          />
        </label>
      )}
      <BackupList
        names={names}
        onLook={async (name) => {
          const file = await acts.open(name);
          if (file) onLook(file);
        }}
      />
    </div>
  );
}
