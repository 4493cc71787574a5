import { useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { useSay } from '../ui/wording';

/** What may be done where the book could not be read. */
export interface WaysOutProps {
  readonly onRetry: () => void;
  /** Makes the book anew from the journal, and gives how many entries could not be read; rejects where that fails. */
  readonly onRebuild: () => Promise<number>;
}

/** Two ways out where the book could not be read: read again, or make the book anew from the journal. */
export function WaysOut({ onRetry, onRebuild }: WaysOutProps) {
  const say = useSay();
  const [said, setSaid] = useState<string>();
  const rebuild = () => {
    onRebuild().then(
      (unreadable) => (unreadable ? setSaid(say('sheetRebuiltPart', String(unreadable))) : onRetry()),
      (cause: unknown) => {
        logUnexpected('making the book anew', cause);
        setSaid(say('sheetRebuildFailed'));
      },
    );
  };
  return (
    <>
      <p class="answers">
        <button type="button" class="action" onClick={onRetry}>
          {say('sheetRetry')}
        </button>
        <button type="button" class="action" onClick={rebuild}>
          {say('sheetRebuild')}
        </button>
      </p>
      {said && <p class="trouble">{said}</p>}
    </>
  );
}
