import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Up to how many rows are simply there; beyond, only those near the window are. */
const simplyThere = 200;
/** How many more rows are brought when the end of those that are there comes near. */
const step = 100;

interface GrowingListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ComponentChildren;
}

/**
 * A long list of rows of any height: it begins with some, and more come as the end draws near. What is far above costs
 * nothing either, because the browser leaves out the layout of rows that are not in view (`content-visibility`).
 */
export function GrowingList<T>({ items, keyOf, children }: GrowingListProps<T>) {
  const [count, setCount] = useState(simplyThere);
  const end = useRef<HTMLLIElement>(null);
  const more = count < items.length;
  useLayoutEffect(() => {
    if (!more || !end.current) return undefined;
    const watcher = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setCount((now) => now + step),
      { rootMargin: '600px' },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [more, count]);
  return (
    <ul class="growing">
      {items.slice(0, count).map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
      {more && <li ref={end} aria-hidden="true" />}
    </ul>
  );
}
