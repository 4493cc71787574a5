import type { PageFacts } from '../../domain/contact/page-facts';
import { hasSettled, type Readings } from './settle-facts';

/** When a page is read after a move, ms after it: eight times, and not for longer than ten seconds. */
export const readAt = [0, 120, 350, 800, 1700, 3400, 6200, 9800] as const;

/** How to read a page until what it shows has settled. */
export interface Reader extends Omit<Readings, 'last'> {
  /** Reads now; undefined where the address has moved on meanwhile. */
  readonly read: () => PageFacts | undefined;
  /** Hears settled facts, each time that they differ from those told last. */
  readonly tell: (facts: PageFacts) => void;
}

/** Reads a page now and a few times later, until the signal ends or the last read is done. Nothing stays running. */
export function readWhenSettled({ read, tell, ...known }: Reader, signal: AbortSignal): void {
  let last: PageFacts | undefined;
  let told = '';
  const readOnce = () => {
    const facts = signal.aborted ? undefined : read();
    if (facts && hasSettled(facts, { ...known, last })) {
      const text = JSON.stringify(facts);
      if (text !== told) tell(facts);
      told = text;
    }
    last = facts;
  };
  const timers = readAt.map((at) => setTimeout(readOnce, at));
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
}
