import { useLazy } from '../ui/use-lazy';
import { useSay } from '../ui/wording';
import type { Book } from '../store/book';
import { loadSheetWriting } from './load-sheet-writing';
import './sheet-failed.css';

const load = () => import('./recovery-actions');

interface SheetFailedProps {
  readonly book: Book;
  readonly onRetry: () => void;
}

/** Says that the book could not be read, and offers recovery. The quick log below still works. */
export function SheetFailed({ book, onRetry }: SheetFailedProps) {
  const say = useSay();
  const recovery = useLazy(load, true);
  const rebuild = async () => (await loadSheetWriting()).rebuild(book);
  return (
    <div class="region failed" role="alert">
      <p class="trouble">{say('sheetFailed')}</p>
      <p class="soft">{say('sheetFailedHint')}</p>
      {recovery && <recovery.RecoveryActions onRetry={onRetry} onRebuild={rebuild} />}
    </div>
  );
}
