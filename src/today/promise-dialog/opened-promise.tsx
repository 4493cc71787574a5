import type { Book } from '../../store/book';
import { promiseOf, detailsOf, type PromiseDetails } from '../../store/promise-details';
import { useQuery } from '../../surface/use-query';
import { useSay } from '../../ui/wording';
import { PromiseDialog } from './promise-dialog';
import { DialogFrame } from './dialog-frame';
import type { Today } from '../today';

interface OpenedPromiseProps {
  readonly id: string;
  readonly today: Today;
  readonly onClose: () => void;
}

/** The dialog of the promise with this id; it follows the book. */
export function OpenedPromise({ id, today, onClose }: OpenedPromiseProps) {
  const say = useSay();
  const { book } = today;
  const found = useQuery('a promise', id, () => readDetails(book, id), [book]);
  if (!found) return null;
  if (found !== 'failed' && found.details)
    return <PromiseDialog details={found.details} today={today} onClose={onClose} />;
  return (
    <DialogFrame title={say('todaySheetGone')} onClose={onClose}>
      <p>{say(found === 'failed' ? 'todayFailed' : 'todaySheetGoneWhy')}</p>
    </DialogFrame>
  );
}

async function readDetails(
  book: Book,
  id: string,
): Promise<{ readonly details: PromiseDetails | undefined }> {
  const promise = await promiseOf(book, id);
  return { details: promise && (await detailsOf(book, promise)) };
}
