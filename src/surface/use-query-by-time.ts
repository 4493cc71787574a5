import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useNow } from '../ui/use-now';
import { useQuery, type Found } from './use-query';

/**
 * As `useQuery`, of what the time alone can change, and with the time (epoch ms) that it is told at. `nextChange` gives when
 * what was found would read otherwise; then it is read anew.
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
