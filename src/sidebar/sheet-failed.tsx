import { useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { useWords } from '../ui/wording';

interface SheetFailedProps {
  readonly onRetry: () => void;
  /** Makes the book anew from the journal; rejects where that fails. */
  readonly onRebuild: () => Promise<void>;
}

/** The book could not be read: said plainly, with two ways out. The quick log below still works. */
export function SheetFailed({ onRetry, onRebuild }: SheetFailedProps) {
  const say = useWords();
  const [stuck, setStuck] = useState(false);
  const rebuild = () => {
    onRebuild().then(onRetry, (cause: unknown) => {
      logUnexpected('making the book anew', cause);
      setStuck(true);
    });
  };
  return (
    <div class="region" role="alert">
      <p class="trouble">{say('sheetFailed')}</p>
      <p class="soft">{say('sheetFailedHint')}</p>
      <p class="answers">
        <button type="button" onClick={onRetry}>
          {say('sheetRetry')}
        </button>
        <button type="button" onClick={rebuild}>
          {say('sheetRebuild')}
        </button>
      </p>
      {stuck && <p class="trouble">{say('sheetRebuildFailed')}</p>}
    </div>
  );
}
