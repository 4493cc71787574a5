import { setImportant } from '../frame/place-host';
import { isolatedWorld } from '../isolated-world';
import { onUser } from '../on-user';

/** While the user drags something in the page, lets the pointer through our host: over a frame the page would lose it. */
export function letPageDrag(signal: AbortSignal): void {
  onUser('pointerdown', ({ target }) => pass(target !== isolatedWorld.host?.element), signal);
  onUser('pointerup', () => pass(false), signal);
  onUser('pointercancel', () => pass(false), signal);
  // Only the window's own: a drag that begins takes the focus from some field of the page.
  onUser('blur', ({ target }) => target === window && pass(false), signal);
}

function pass(through: boolean): void {
  if (isolatedWorld.host)
    setImportant(isolatedWorld.host.element, { 'pointer-events': through ? 'none' : 'auto' });
}
