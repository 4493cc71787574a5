import { useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { useSay } from '../ui/wording';

interface SheetFailedProps {
  readonly onRetry: () => void;
  /** Makes the book anew from the journal, and gives how many entries could not be read; rejects where that fails. */
  readonly onRebuild: () => Promise<number>;
}

/** The book could not be read: said plainly, with two ways out. The quick log below still works. */
export function SheetFailed({ onRetry, onRebuild }: SheetFailedProps) {
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
    <div class="region" role="alert">
      <p class="trouble">{say('sheetFailed')}</p>
      <p class="soft">{say('sheetFailedHint')}</p>
      <p class="answers">
        <button type="button" class="action" onClick={onRetry}>
          {say('sheetRetry')}
        </button>
        <button type="button" class="action" onClick={rebuild}>
          {say('sheetRebuild')}
        </button>
      </p>
      {said && <p class="trouble">{said}</p>}
    </div>
  );
}
