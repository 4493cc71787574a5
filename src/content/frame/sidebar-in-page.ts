import type { FromFrame, ToFrame } from '../../messages/frame-port';
import { leadToSidebar, makeFrame } from './frame-element';
import { hearFrame } from './hear-frame';
import { shakeHands } from './handshake';
import { beginWords } from './words';
import { pageDocument as document } from '../page-document';

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
  let frame: HTMLIFrameElement | undefined;
  let hidden = false;
  let life = new AbortController();
  signal.addEventListener('abort', () => frame?.remove());
  return { open, tell: words.say, renew, hide, focus, hasFocus };

  function open(): void {
    if (frame || signal.aborted) return;
    frame = makeFrame(document, title);
    hide(hidden);
    life = new AbortController();
    root.append(frame);
    shakeHands(frame, { taken, lost: renew }, AbortSignal.any([signal, life.signal]));
    leadToSidebar(frame);
    hears.made();
  }

  function taken(port: MessagePort): void {
    AbortSignal.any([signal, life.signal]).addEventListener('abort', () => port.close());
    hearFrame(port, hears.message);
    words.sayThrough(port);
  }

  function renew(): void {
    if (!frame) return;
    life.abort();
    words.keepBack();
    frame.remove();
    frame = undefined;
    open();
  }

  function hide(now: boolean): void {
    hidden = now;
    if (frame) frame.hidden = now;
  }

  function focus(): void {
    frame?.focus();
    frame?.contentWindow?.focus();
  }

  function hasFocus(): boolean {
    return frame !== undefined && root.activeElement === frame;
  }
}
