import { useSay } from '../ui/wording';
import type { Change } from './use-changes';
import './change-line.css';

interface ChangeLineProps {
  readonly change: Change | undefined;
  readonly onUndo: () => void;
}

/** What was last done, and the way to take it back. */
export function ChangeLine({ change, onUndo }: ChangeLineProps) {
  const say = useSay();
  const failed = change?.standing === 'full' || change?.standing === 'failed';
  return (
    <div class="said">
      <p role="status">
        {change?.standing === 'done' && <span dir="auto">{change.said}</span>}
        {change?.standing === 'undone' && say('todayUndone')}
      </p>
      <div role="alert">
        {failed && <p class="trouble">{say(change.standing === 'full' ? 'changeFull' : 'changeFailed')}</p>}
      </div>
      {change && change.standing !== 'undone' && change.entries.length > 0 && (
        <button type="button" class="link" onClick={onUndo}>
          {say('buttonUndo')}
        </button>
      )}
    </div>
  );
}
