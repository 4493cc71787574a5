import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useNow } from '../ui/use-now';
import { useQuery, type Found } from './use-query';

/**
 * Like `useQuery`, for answers that also change with time; also returns the time (epoch ms) of the answer. `nextChange` returns
 * when the answer would change; then it is read again.
 */
export function useQueryByTime<T extends object>(
  what: string,
  read: () => Promise<T>,
  nextChange: (found: T | undefined, at: number) => number,
  inputs: readonly unknown[],
): { readonly found: Found<T>; readonly now: number } {
  const [readAt, setReadAt] = useState<number>();
  const found = useQuery(what, 'now', read, [...inputs, readAt]);
  const now = useNow((at) => nextChange(typeof found === 'object' ? found : undefined, at));
  const opened = useRef(now);
  useLayoutEffect(() => {
    if (now !== opened.current) setReadAt(now);
  }, [now]);
  return { found, now };
}
