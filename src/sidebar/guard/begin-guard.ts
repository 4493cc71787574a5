import { logUnexpected } from '../../browser/log';
import { readToFrame } from '../../messages/read-to-frame';
import type { ToFrame } from '../../messages/frame-port';

/**
 * Brings the guard after the first screen, which it must not make late. Until it is there, no click and no key does anything:
 * text still goes into a field, and nothing counts in a sheet that has just appeared anyway.
 */
export function beginGuard(document: Document, port: MessagePort): void {
  const begun = new AbortController();
  const { signal } = begun;
  const early: ToFrame[] = [];
  const keep = ({ data }: MessageEvent<unknown>) => {
    const message = readToFrame(data);
    if (message) early.push(message);
  };
  port.addEventListener('message', keep, { signal });
  for (const type of ['click', 'keydown']) document.addEventListener(type, hold, { capture: true, signal });
  import('./guard-sheet').then(
    ({ guardSheet }) => {
      begun.abort();
      guardSheet(document, port, early);
    },
    (cause: unknown) => logUnexpected('loading the guard', cause),
  );
}

function hold(event: Event): void {
  event.stopImmediatePropagation();
  if (event.type === 'click') event.preventDefault();
}
