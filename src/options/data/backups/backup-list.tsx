import { logUnexpected } from '../../../browser/log';
import { clockWords, pastWords } from '../../../ui/time-words';
import { useWording } from '../../../ui/wording';
import { LineAction } from '../../line-action';
import { timeOfBackup } from './time-of-backup';

interface BackupListProps {
  /** The newest first. */
  readonly names: readonly string[];
  readonly onLook: (name: string) => Promise<void>;
}

/** How many are listed; the folder has the others. */
const shown = 5;

/** The newest backups, each with a button that shows what restoring it would bring. */
export function BackupList({ names, onLook }: BackupListProps) {
  const wording = useWording();
  const { say } = wording;
  return (
    <ul class="lines">
      {names.slice(0, shown).map((name) => {
        const at = timeOfBackup(name);
        const when = `${pastWords(at, Date.now(), wording)} ${clockWords(at, wording)}`;
        const look = () => onLook(name).catch((cause: unknown) => logUnexpected('opening a backup', cause));
        return (
          <li key={name}>
            <span>{when}</span>
            <LineAction text={say('backupRestore')} about={when} onClick={() => void look()} />
          </li>
        );
      })}
    </ul>
  );
}
