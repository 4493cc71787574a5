import type { OpenThing } from '../domain/quick-log/reading';
import type { Book } from './book';
import { watch, type Watcher } from './watch';

/**
 * Tells what else is owed to the person behind a contact, now and after each write. What reads it is fetched by itself: no
 * first screen waits for it. Gives the way to stop.
 */
export function watchOwed(book: Book, contact: string, watcher: Watcher<readonly OpenThing[]>): () => void {
  let isOver = false;
  let stop = () => {
    isOver = true;
  };
  import('./owed').then(
    ({ owedTo }) => {
      if (!isOver) stop = watch(() => owedTo(book, contact, Date.now()), watcher);
    },
    (cause: unknown) => watcher.error(cause),
  );
  return () => stop();
}
