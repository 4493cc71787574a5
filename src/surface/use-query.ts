import { useLayoutEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { watch } from '../store/watch';

/** The result of a live query: what it found, `failed` if the book could not be read, or undefined until then. */
export type Found<T extends object> = T | 'failed' | undefined;

/**
 * Reads from the book now, after each write in any context that could change the answer, and when `inputs` change. `what` names
 * it in the log: "what is due". `of` is the id of whom or what it is about: a result for another id is never returned, and
 * undefined reads nothing.
 */
export function useQuery<T extends object>(
  what: string,
  of: string | undefined,
  read: (of: string) => Promise<T>,
  inputs: readonly unknown[],
): Found<T> {
  const [last, setLast] = useState<{ readonly of: string; readonly found: T | 'failed' }>();
  // A layout effect, since other effects wait for the next frame, and a hidden page has none.
  useLayoutEffect(() => {
    if (of === undefined) return undefined;
    return watch(() => read(of), {
      next: (found) => setLast({ of, found }),
      error: (cause) => {
        logUnexpected(`reading ${what}`, cause);
        setLast({ of, found: 'failed' });
      },
    });
  }, [of, ...inputs]);
  return last && last.of === of ? last.found : undefined;
}
