import { useRef } from 'preact/hooks';

/** Gives a box that always holds the latest value: what awaits something must not act on an old one. */
export function useLatest<T>(value: T): { readonly current: T } {
  const box = useRef(value);
  box.current = value;
  return box;
}
