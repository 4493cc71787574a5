import type { FromFrame, ToFrame } from '../../messages/frame-port';
import { makeFrame, type SidebarFrame } from './frame-element';
import { hearFrame, tellFrame } from './frame-port';
import { portTo } from './handshake';

/** The frame in its host, and the port to it once it has taken its end. */
export interface SidebarInPage {
  readonly element: HTMLIFrameElement;
  /** Says something to the frame; before it has its port, only the latest word of each type waits for it. */
  tell(message: ToFrame): void;
  focus(): void;
}

/** Puts the sidebar's frame into the host and shakes hands with it. */
export function openSidebar(
  root: ShadowRoot,
  title: string,
  handle: (message: FromFrame) => void,
  signal: AbortSignal,
): SidebarInPage {
  const frame = makeFrame(document, title);
  const waiting = new Map<ToFrame['type'], ToFrame>();
  let port: MessagePort | undefined;
  void portTo(frame, signal).then((taken) => {
    port = taken;
    hearFrame(taken, handle);
    for (const message of waiting.values()) tellFrame(taken, message);
  });
  root.append(frame.element);
  return {
    element: frame.element,
    tell: (message) => (port ? tellFrame(port, message) : wait(waiting, message)),
    focus: () => focusFrame(frame),
  };
}

function wait(waiting: Map<ToFrame['type'], ToFrame>, message: ToFrame): void {
  // Whoever is on screen now, or nobody: the word before it no longer holds.
  if (message.type === 'contact' || message.type === 'nobody') {
    for (const type of ['contact', 'nobody', 'facts'] as const) waiting.delete(type);
  }
  waiting.set(message.type, message);
}

function focusFrame({ element }: SidebarFrame): void {
  element.focus();
  element.contentWindow?.focus();
}
