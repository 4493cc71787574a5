import { getMessage } from '../../browser/i18n';
import { logUnexpected } from '../../browser/log';
import { readToFrame } from '../../messages/read-to-frame';
import type { ToFrame } from '../../messages/frame-port';

/**
 * Loads the guard after the first screen, which it must not delay. Until then no click or key does anything, as in any sheet that
 * has just appeared; text still goes into a field. If it cannot be loaded, the sheet says so.
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
    (cause: unknown) => {
      logUnexpected('loading the guard', cause);
      saySo(document);
    },
  );
}

/** What shows refusals is loaded with the guard, so this is said without it. */
function saySo(document: Document): void {
  const line = document.createElement('p');
  line.role = 'alert';
  line.textContent = getMessage('guardNotLoaded');
  document.body.append(line);
}

function hold(event: Event): void {
  event.stopImmediatePropagation();
  if (event.type === 'click') event.preventDefault();
}
