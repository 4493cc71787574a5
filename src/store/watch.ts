import { Dexie, liveQuery } from 'dexie';

/** Callbacks for a watched query. */
export interface Watcher<T> {
  next(result: T): void;
  error(cause: unknown): void;
}

/**
 * Runs a query now and after each write, in any context, that could change its result; after a failure, after the next write.
 * Returns a function that stops it.
 */
export function watch<T>(query: () => Promise<T>, watcher: Watcher<T>): () => void {
  let stop: () => void = nothing;
  const begin = () => {
    stop = subscribe(query, {
      ...watcher,
      error: (cause) => {
        watcher.error(cause);
        stop = onNextWrite(begin);
      },
    });
  };
  begin();
  return () => stop();
}

const nothing = () => undefined;

/** Calls `handle` after the next write to the database in any context: after a failure that tells that it works again. */
function onNextWrite(handle: () => void): () => void {
  const once = () => {
    Dexie.on.storagemutated.unsubscribe(once);
    handle();
  };
  Dexie.on.storagemutated.subscribe(once);
  return () => Dexie.on.storagemutated.unsubscribe(once);
}

function subscribe<T>(query: () => Promise<T>, watcher: Watcher<T>): () => void {
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
