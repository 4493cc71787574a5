import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import { promiseOf, detailsOf, type PromiseDetails } from '../../store/promise-details';
import { watch } from '../../store/watch';
import { useSay } from '../../ui/wording';
import { PromiseDialog } from './promise-dialog';
import { DialogFrame } from './dialog-frame';
import type { Today } from '../today';

interface OpenedPromiseProps {
  readonly id: string;
  readonly today: Today;
  readonly onClose: () => void;
}

/** The dialog of a promise, by its id; it follows the book. */
export function OpenedPromise({ id, today, onClose }: OpenedPromiseProps) {
  const say = useSay();
  const [story, show] = useState<PromiseDetails | 'gone' | 'failed'>();
  const { book } = today;
  useEffect(
    () =>
      watch(
        async () => {
          const promise = await promiseOf(book, id);
          return promise ? detailsOf(book, promise) : ('gone' as const);
        },
        {
          next: show,
          error: (cause) => {
            logUnexpected('reading a promise', cause);
            show('failed');
          },
        },
      ),
    [book, id],
  );
  if (story === undefined) return null;
  if (typeof story === 'object') return <PromiseDialog story={story} today={today} onClose={onClose} />;
  return (
    <DialogFrame title={say('todaySheetGone')} onClose={onClose}>
      <p>{say(story === 'gone' ? 'todaySheetGoneWhy' : 'todayFailed')}</p>
    </DialogFrame>
  );
}
