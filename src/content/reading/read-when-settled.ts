import { logOnce } from '../log-once';
import { mostReads, waitForNext } from './next-read';
import { fields, type Field, type PageTexts } from './late-fields';
import { areSame, settledFacts, type Readings } from './settle-facts';

/** How to read a page until what it shows has settled. */
export interface Reader extends Pick<Readings, 'key' | 'memory'> {
  /** Reads now, or undefined if the address has moved on meanwhile. */
  readonly read: () => PageTexts | undefined;
  /** Hears settled reads, each time that one differs from the one told last. */
  readonly tell: (read: PageTexts) => void;
  /** The last read is done. */
  readonly done: () => void;
}

/** Reads a page now and a few times later, until the signal ends or the last read is done. Nothing stays running. */
export function readWhenSettled({ read, tell, done, ...known }: Reader, signal: AbortSignal): void {
  let progress = { reads: 0, secondLooks: 0, changed: false };
  const emptied = new Set<Field>();
  let last: PageTexts | undefined;
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
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

  function take(facts: PageTexts | undefined): void {
    const { reads, secondLooks, changed } = progress;
    progress = {
      reads: reads + 1,
      secondLooks: secondLooks + (changed ? 1 : 0),
      changed: facts !== undefined && last !== undefined && !areSame(facts, last),
    };
    const atEnd = progress.reads === mostReads;
    const settled = facts && settledFacts(facts, { ...known, last, emptied, atEnd });
    if (settled) tellNew(settled);
    if (facts?.witness) for (const field of fields) if (facts[field] === undefined) emptied.add(field);
    last = facts;
  }

  function tellNew(now: PageTexts): void {
    const text = JSON.stringify(now);
    if (text !== told) tell(now);
    told = text;
  }
}
