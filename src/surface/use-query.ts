import { useLayoutEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { watch } from '../store/watch';

/** What a live query gives: nothing yet, what it found, or that the book could not be read. */
export type Found<T extends object> = T | 'failed' | undefined;

/**
 * Reads from the book now and after each write that could change the answer, in whatever context; anew when `inputs` change.
 * `what` is read, for the log: "what is due". `of` tells whose it is: what was found of another is not given, and undefined
 * asks nothing.
 */
export function useQuery<T extends object>(
  what: string,
  of: string | undefined,
  read: (of: string) => Promise<T>,
  inputs: readonly unknown[],
): Found<T> {
  const [last, setLast] = useState<{ readonly of: string; readonly found: T | 'failed' }>();
  // Not after the next frame: a hidden page has none.
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
