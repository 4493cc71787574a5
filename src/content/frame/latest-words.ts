import type { ToFrame } from '../../messages/frame-port';

/** The words that still hold, for a frame that comes later. */
export interface LatestWords {
  note(message: ToFrame): void;
  words(): Iterable<ToFrame>;
}

/** Keeps the latest word of each type; whoever is on screen now, or nobody, unsays what was said of others. */
export function keepLatest(): LatestWords {
  const latest = new Map<ToFrame['type'], ToFrame>();
  return {
    note(message) {
      if (message.type === 'contact' || message.type === 'nobody') {
        for (const type of ['contact', 'nobody', 'facts', 'focus'] as const) latest.delete(type);
      }
      latest.set(message.type, message);
    },
    words: () => latest.values(),
  };
}
