import type { ContactRef } from '../../domain/contact/contact-ref';
import type { PageFacts } from '../../domain/contact/page-facts';
import { logOnce } from '../log-once';
import { mostReads, waitForNext } from './next-read';
import { areSame, hasSettled, type Former } from './settle-facts';

/** What one read of a page gives. */
export interface PageRead {
  readonly facts: PageFacts;
  readonly linked: readonly ContactRef[];
}

/** How to read a page until what it shows has settled. */
export interface Reader {
  readonly former: Former;
  /** Reads now; undefined where the address has moved on meanwhile. */
  readonly read: () => PageRead | undefined;
  /** Hears settled reads, each time that one differs from the one told last. */
  readonly tell: (read: PageRead) => void;
}

/** Reads a page now and a few times later, until the signal ends or the last read is done. Nothing stays running. */
export function readWhenSettled({ former, read, tell }: Reader, signal: AbortSignal): void {
  let progress = { reads: 0, secondLooks: 0, changed: false };
  let last: PageFacts | undefined;
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  readLater();

  function readLater(): void {
    const wait = waitForNext(progress);
    if (wait !== undefined && !signal.aborted) timer = setTimeout(readOnce, wait);
  }

  function readOnce(): void {
    try {
      take(read());
    } catch (cause) {
      logOnce('reading the page', cause);
    }
    readLater();
  }

  function take(now: PageRead | undefined): void {
    const { reads, secondLooks, changed } = progress;
    const facts = now?.facts;
    progress = {
      reads: reads + 1,
      secondLooks: secondLooks + (changed ? 1 : 0),
      changed: facts !== undefined && last !== undefined && !areSame(facts, last),
    };
    if (now && hasSettled(now.facts, { former, last, atEnd: progress.reads === mostReads })) tellNew(now);
    last = facts;
  }

  function tellNew(now: PageRead): void {
    const text = JSON.stringify(now);
    if (text !== told) tell(now);
    told = text;
  }
}
