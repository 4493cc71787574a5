import { useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { useSay } from '../ui/wording';

/** What can be done if the book could not be read. */
export interface RecoveryActionsProps {
  readonly onRetry: () => void;
  /** Rebuilds the book from the journal; resolves to how many entries could not be read, and rejects if that fails. */
  readonly onRebuild: () => Promise<number>;
}

/** Two buttons for when the book could not be read: read it again, or rebuild it from the journal. */
export function RecoveryActions({ onRetry, onRebuild }: RecoveryActionsProps) {
  const say = useSay();
  const [trouble, setTrouble] = useState<string>();
  const rebuild = () => {
    onRebuild().then(
      (unreadable) => (unreadable ? setTrouble(say('sheetRebuiltPart', String(unreadable))) : onRetry()),
      (cause: unknown) => {
        logUnexpected('rebuilding the book', cause);
        setTrouble(say('sheetRebuildFailed'));
      },
    );
  };
  return (
    <>
      <p class="buttons">
        <button type="button" class="action" onClick={onRetry}>
          {say('sheetRetry')}
        </button>
        <button type="button" class="action" onClick={rebuild}>
          {say('sheetRebuild')}
        </button>
      </p>
      {trouble && <p class="trouble">{trouble}</p>}
    </>
  );
}
