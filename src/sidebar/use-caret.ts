import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** The page's side focuses our frame before it asks for the caret; the two may arrive in either order, within so many ms. */
const patience = 1_000;

/** Puts the caret in the quick log when the page's side asks for it (`asked` counts how often), once the field exists. */
export function useCaret(foot: { readonly current: HTMLElement | null }, asked: number): () => void {
  const done = useRef(0);
  const put = useCallback(() => {
    const field = foot.current?.matches('.foot-later') ? undefined : foot.current?.querySelector('textarea');
    if (field) focusWithFrame(field);
    return Boolean(field);
  }, [foot]);
  useLayoutEffect(() => {
    if (asked > done.current && put()) done.current = asked;
  });
  return put;
}

/** Focuses a field once the frame has the focus: it must not take it out of the page, where the user may be typing by then. */
function focusWithFrame(field: HTMLElement): void {
  const { ownerDocument } = field;
  if (ownerDocument.hasFocus()) return field.focus();
  const options = { once: true, signal: AbortSignal.timeout(patience) };
  ownerDocument.defaultView?.addEventListener('focus', () => field.focus(), options);
}
