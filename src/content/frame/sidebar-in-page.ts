import type { FromFrame, ToFrame } from '../../messages/frame-port';
import { logOnce } from '../log-once';
import { makeFrame, type SidebarFrame } from './frame-element';
import { hearFrame } from './hear-frame';
import { portTo } from './handshake';
import { beginWords } from './words';

/** What a sidebar tells the page's side. */
export interface SidebarHears {
  readonly message: (message: FromFrame) => void;
  /** The frame is a new one, the first or a later one, and shows nothing yet. */
  readonly made: () => void;
}

/** The frame in its host, and the port to it once it has taken its end. */
export interface SidebarInPage {
  /** Makes the frame, unless it is there: a sidebar that stays collapsed costs the page nothing. */
  open(): void;
  /** Says something to the frame; what it has missed it is told when it takes its port. */
  tell(message: ToFrame): void;
  /** Puts a new frame in the place of one that has crashed. */
  renew(): void;
  hide(hidden: boolean): void;
  focus(): void;
  hasFocus(): boolean;
}

/** Makes a sidebar for a root; its frame comes when it is opened. */
export function makeSidebar(
  root: ShadowRoot,
  title: string,
  hears: SidebarHears,
  signal: AbortSignal,
): SidebarInPage {
  const words = beginWords();
  let frame: SidebarFrame | undefined;
  let hidden = false;
  let life = new AbortController();
  return { open, tell: words.say, renew, hide, focus, hasFocus };

  function open(): void {
    if (frame || signal.aborted) return;
    const made = makeFrame(document, title);
    frame = made;
    hide(hidden);
    life = new AbortController();
    onReload(made.element, renew);
    shakeHands(made, AbortSignal.any([signal, life.signal])).catch((cause: unknown) =>
      logOnce('the handshake', cause),
    );
    root.append(made.element);
    hears.made();
  }

  async function shakeHands(made: SidebarFrame, alive: AbortSignal): Promise<void> {
    const port = await portTo(made, alive);
    alive.addEventListener('abort', () => port.close(), { once: true });
    hearFrame(port, hears.message);
    words.sayThrough(port);
  }

  function renew(): void {
    if (!frame) return;
    life.abort();
    words.keepBack();
    frame.element.remove();
    frame = undefined;
    open();
  }

  function hide(now: boolean): void {
    hidden = now;
    if (frame) frame.element.hidden = now;
  }

  function focus(): void {
    frame?.element.focus();
    frame?.element.contentWindow?.focus();
  }

  function hasFocus(): boolean {
    return frame !== undefined && root.activeElement === frame.element;
  }
}

// The first load is the frame's own; one that comes after it has lost its port with its document.
function onReload(element: HTMLIFrameElement, renew: () => void): void {
  element.addEventListener('load', () => element.addEventListener('load', renew, { once: true }), {
    once: true,
  });
}
