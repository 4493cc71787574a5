import { useRef } from 'preact/hooks';

/** Returns a ref that always holds the latest value, for code that continues after an await. */
export function useLatest<T>(value: T): { readonly current: T } {
  const box = useRef(value);
  box.current = value;
  return box;
}
