import type { ContactRef } from '../../domain/contact/contact-ref';
import type { PageFacts } from '../../domain/contact/page-facts';
import { logOnce } from '../log-once';
import { mostReads, waitForNext } from './next-read';
import { fields, type Field } from './late-fields';
import { areSame, settledFacts, type Readings } from './settle-facts';

/** What one read of a page gives. */
export interface PageRead {
  readonly facts: PageFacts;
  readonly linked: readonly ContactRef[];
}

/** How to read a page until what it shows has settled. */
export interface Reader extends Pick<Readings, 'key' | 'memory'> {
  /** Reads now; undefined where the address has moved on meanwhile. */
  readonly read: () => PageRead | undefined;
  /** Hears settled reads, each time that one differs from the one told last. */
  readonly tell: (read: PageRead) => void;
  /** The last read is done. */
  readonly done: () => void;
}

/** Reads a page now and a few times later, until the signal ends or the last read is done. Nothing stays running. */
export function readWhenSettled({ read, tell, done, ...known }: Reader, signal: AbortSignal): void {
  let progress = { reads: 0, secondLooks: 0, changed: false };
  const emptied = new Set<Field>();
  let last: PageFacts | undefined;
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  readLater();

  function readLater(): void {
    const wait = waitForNext(progress);
    if (wait === undefined) done();
    else if (!signal.aborted) timer = setTimeout(readOnce, wait);
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
    const atEnd = progress.reads === mostReads;
    const settled = facts && settledFacts(facts, { ...known, last, emptied, atEnd });
    if (now && settled) tellNew({ ...now, facts: settled });
    if (facts?.witness) for (const field of fields) if (facts[field] === undefined) emptied.add(field);
    last = facts;
  }

  function tellNew(now: PageRead): void {
    const text = JSON.stringify(now);
    if (text !== told) tell(now);
    told = text;
  }
}
