import { liveQuery } from 'dexie';

/** Callbacks for a watched query. */
export interface Watcher<T> {
  next(result: T): void;
  error(cause: unknown): void;
}

/**
 * Runs a query now and after each write, in any context, that could change its result. Returns a function that stops it.
 */
export function watch<T>(query: () => Promise<T>, watcher: Watcher<T>): () => void {
  // Dexie tracks what a query reads only if the function it is given is itself declared async.
  const subscription = liveQuery(async () => query()).subscribe({
    next: (result) => watcher.next(result),
    error: (cause: unknown) => watcher.error(cause),
  });
  return () => subscription.unsubscribe();
}
