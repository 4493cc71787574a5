import { liveQuery } from 'dexie';

/** Who wants to hear of a query's results. */
export interface Watcher<T> {
  next(result: T): void;
  error(cause: unknown): void;
}

/** Runs a query now and after each write that could change it, in whatever context. Gives the way to stop. */
export function watch<T>(query: () => Promise<T>, watcher: Watcher<T>): () => void {
  // Dexie keeps sight of what a query reads only where the function it is given is itself declared async.
  const subscription = liveQuery(async () => query()).subscribe({
    next: (result) => watcher.next(result),
    error: (cause: unknown) => watcher.error(cause),
  });
  return () => subscription.unsubscribe();
}
