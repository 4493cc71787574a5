import type { FromFrame, ToFrame } from '../../messages/frame-port';

/** What a sidebar reports to the page's side. */
export interface SidebarEvents {
  readonly message: (message: FromFrame) => void;
  /** There is a new frame, the first or a later one, which shows nothing yet. */
  readonly newFrame: () => void;
}

/** The frame in its host, and the port to it once it is taken. */
export interface SidebarInPage {
  /** Makes the frame if there is none; a sidebar that stays collapsed costs the page nothing. */
  open(): void;
  /** Sends a message to the frame, now or once it has taken its port. */
  send(message: ToFrame): void;
  /** Replaces a frame that has crashed. */
  renew(): void;
  hide(hidden: boolean): void;
  focus(): void;
  hasFocus(): boolean;
}
