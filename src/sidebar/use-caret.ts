import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** Puts the caret in the quick log when the page's side asks for it (`asked` counts how often), once the field exists. */
export function useCaret(foot: { readonly current: HTMLElement | null }, asked: number): () => void {
  const done = useRef(0);
  const put = useCallback(() => {
    const field = foot.current?.querySelector('textarea');
    field?.focus();
    return field !== null && field !== undefined;
  }, [foot]);
  useLayoutEffect(() => {
    if (asked > done.current && put()) done.current = asked;
  });
  return put;
}
