import { loadPage, makeFrame } from './frame-element';
import { onFrameMessage } from './on-frame-message';
import { shakeHands } from './handshake';
import type { SidebarEvents, SidebarInPage } from './sidebar-of-host';
import { frameMessages } from './frame-messages';
import { pageDocument as document } from '../page-document';

/** Makes a sidebar in a root, or what another of our pages shows. Its frame is made when it is opened. */
export function makeSidebar(
  root: ShadowRoot,
  title: string,
  events: SidebarEvents,
  signal: AbortSignal,
  page = 'src/sidebar/index.html',
): SidebarInPage {
  const messages = frameMessages();
  let frame: HTMLIFrameElement | undefined;
  let hidden = false;
  let life = new AbortController();
  signal.addEventListener('abort', () => frame?.remove());
  return { open, send: messages.send, renew, hide, focus, hasFocus };

  function open(): void {
    if (frame || signal.aborted) return;
    frame = makeFrame(document, title);
    hide(hidden);
    life = new AbortController();
    root.append(frame);
    const ended = AbortSignal.any([signal, life.signal]);
    shakeHands(frame, { taken: (port) => connect(port, ended), lost: renew }, ended);
    loadPage(frame, page);
    events.newFrame();
  }

  function connect(port: MessagePort, ended: AbortSignal): void {
    ended.addEventListener('abort', () => port.close());
    onFrameMessage(port, events.message);
    messages.connect(port);
  }

  function renew(): void {
    if (!frame) return;
    life.abort();
    messages.disconnect();
    frame.remove();
    frame = undefined;
    open();
  }

  function hide(isHidden: boolean): void {
    hidden = isHidden;
    if (frame) frame.hidden = isHidden;
  }

  function focus(): void {
    frame?.focus();
    frame?.contentWindow?.focus();
  }

  function hasFocus(): boolean {
    return frame !== undefined && root.activeElement === frame;
  }
}
