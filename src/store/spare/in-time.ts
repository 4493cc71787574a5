/**
 * Waits for some work with the spare storage, at most so long (ms): then undefined. Rejects if it fails in time. In a page that stays open over an update
 * of the extension, the API never answers, and what is typed there must be saved all the same.
 */
export function inTime<T>(most: number, work: Promise<T>): Promise<T | undefined> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => done(undefined), most);
    work.then(done, fail).finally(() => clearTimeout(timer));
  });
}

/** For a write that the user waits for. */
export const patient = 2_000;

/** For a draft, which must be on disk before the next letters. */
export const quick = 100;
