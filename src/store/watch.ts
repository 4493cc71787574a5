import { Dexie, liveQuery } from 'dexie';

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
  const subscription = liveQuery(async () => {
    try {
      return await query();
    } catch (cause) {
      throw isClosed(cause) ? new Error('the database does not open', { cause }) : cause;
    }
  }).subscribe({
    next: (result) => watcher.next(result),
    error: (cause: unknown) => watcher.error(cause),
  });
  return () => subscription.unsubscribe();
}

// Dexie does not report this error of a live query: it assumes that the database was closed on purpose.
const isClosed = (cause: unknown): boolean =>
  cause instanceof Error && cause.name === Dexie.errnames.DatabaseClosed;
