import { useSay, type MessageKey } from '../ui/wording';
import { isUndoable, type Change } from './use-changes';
import './change-line.css';

interface ChangeLineProps {
  readonly change: Change | undefined;
  readonly onUndo: () => void;
}

const troubleKey: Partial<Record<Change['standing'], MessageKey>> = {
  full: 'changeFull',
  failed: 'changeFailed',
  'undo-failed': 'quickLogUndoFailed',
};

/** What was just done on the sheet, and the way to take it back. */
export function ChangeLine({ change, onUndo }: ChangeLineProps) {
  const say = useSay();
  const trouble = change && troubleKey[change.standing];
  return (
    <div class="change-line">
      <p role="status">
        {change?.standing === 'done' && <span dir="auto">{change.said}</span>}
        {change?.standing === 'undone' && say('changeUndone')}
      </p>
      <div role="alert">{trouble && <p class="trouble">{say(trouble)}</p>}</div>
      {isUndoable(change) && (
        <button type="button" class="link" onClick={onUndo}>
          {say('buttonUndo')}
        </button>
      )}
    </div>
  );
}
