/**
 * Watches where the window stands on the screen: a page can move a window that it has opened, and with it the sheet under the
 * pointer. No event tells of that. Returns a function to call now and then, which returns when it last moved, of `performance.now()`.
 */
export function watchWindow(window: Pick<Window, 'screenX' | 'screenY'>): () => number {
  const place = () => `${window.screenX} ${window.screenY}`;
  let before = place();
  let moved = -Infinity;
  return () => {
    const now = place();
    if (now !== before) moved = performance.now();
    before = now;
    return moved;
  };
}
