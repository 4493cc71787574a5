import type { ToFrame } from '../../messages/frame-port';

/** The messages to the frame, which may be replaced by another frame. */
export interface FrameMessages {
  send(message: ToFrame): void;
  /** A frame has taken this port: sends it the current messages now, and all later ones. */
  connect(port: MessagePort): void;
  /** The frame is gone: messages wait for the next one. */
  disconnect(): void;
}

/** Starts without a frame. */
export function frameMessages(): FrameMessages {
  let current: readonly ToFrame[] = [];
  let port: MessagePort | undefined;
  return {
    send(message) {
      if (message.type === 'looked' || message.type === 'caret-taken') return port?.postMessage(message);
      current = currentMessages(current, message);
      port?.postMessage(message);
    },
    connect(taken) {
      port = taken;
      for (const message of current) port.postMessage(message);
      // The next frame must not move the caret again.
      current = current.filter(({ type }) => type !== 'focus');
    },
    disconnect: () => (port = undefined),
  };
}

/** Returns what a new frame must be sent, in order: the latest message of each type, and none about an earlier record. */
export function currentMessages(before: readonly ToFrame[], latest: ToFrame): ToFrame[] {
  const replaced = latest.type === 'contact' || latest.type === 'nobody' ? ofRecord : new Set([latest.type]);
  return [...before.filter(({ type }) => !replaced.has(type)), latest];
}

const ofRecord: ReadonlySet<ToFrame['type']> = new Set(['contact', 'nobody', 'facts'] as const);
