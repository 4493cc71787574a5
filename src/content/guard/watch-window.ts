/** How often the window's place is compared, ms. */
const often = 250;

/**
 * Watches where the window stands on the screen: a page can move a window that it has opened, and with it the sheet under the
 * pointer. No event tells of that. Returns when it last moved, of `performance.now()`.
 */
export function watchWindow(window: Pick<Window, 'screenX' | 'screenY'>): () => number {
  const place = () => `${window.screenX} ${window.screenY}`;
  let before = place();
  let moved = -Infinity;
  const look = () => {
    const now = place();
    if (now !== before) moved = performance.now();
    before = now;
    return moved;
  };
  setInterval(look, often);
  return look;
}
