import type { ToFrame } from '../../messages/frame-port';

/** What is said to the frame, whichever frame it is. */
export interface Words {
  say(message: ToFrame): void;
  /** The frame has taken this port: it is told what holds now, and from now on everything. */
  sayThrough(port: MessagePort): void;
  /** There is no frame to hear: words wait for the next. */
  keepBack(): void;
}

/** Begins without a frame. */
export function beginWords(): Words {
  let holding: readonly ToFrame[] = [];
  let port: MessagePort | undefined;
  return {
    say(message) {
      if (message.type === 'looked' || message.type === 'caret-taken') return port?.postMessage(message);
      holding = stillHolding(holding, message);
      port?.postMessage(message);
    },
    sayThrough(taken) {
      port = taken;
      for (const message of holding) port.postMessage(message);
      // The caret was put; it is not to jump again in the next frame.
      holding = holding.filter(({ type }) => type !== 'focus');
    },
    keepBack: () => (port = undefined),
  };
}

/** Returns what holds after one more word, in order: the latest of each type, and nothing of a record that was left. */
export function stillHolding(before: readonly ToFrame[], said: ToFrame): ToFrame[] {
  const ends = said.type === 'contact' || said.type === 'nobody' ? ofRecord : new Set([said.type]);
  return [...before.filter(({ type }) => !ends.has(type)), said];
}

const ofRecord: ReadonlySet<ToFrame['type']> = new Set(['contact', 'nobody', 'facts'] as const);
