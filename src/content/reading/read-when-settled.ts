import { logOnce } from '../log-once';
import { maxReads, waitForNext } from './next-read';
import { fields, type Field, type PageTexts } from './page-memory';
import { areSame, settledFacts, type Readings } from './settle-facts';

/** How to read a page, and what to call with the results. */
export interface PageReader extends Pick<Readings, 'key' | 'memory'> {
  /** Reads now, or undefined if the address has moved on meanwhile. */
  readonly read: () => PageTexts | undefined;
  /** Called with what has settled, each time it has changed. */
  readonly onSettled: (texts: PageTexts) => void;
  /** Called after the last read. */
  readonly done: () => void;
}

/** Reads a page now and a few more times, until the signal ends. Nothing keeps running after the last read. */
export function readWhenSettled({ read, onSettled, done, ...known }: PageReader, signal: AbortSignal): void {
  let progress = { reads: 0, secondLooks: 0, changed: false };
  const emptied = new Set<Field>();
  let last: PageTexts | undefined;
  let reported = '';
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
    const atEnd = progress.reads === maxReads;
    const settled = facts && settledFacts(facts, { ...known, last, emptied, atEnd });
    if (settled) reportNew(settled);
    if (facts?.witness) for (const field of fields) if (facts[field] === undefined) emptied.add(field);
    last = facts;
  }

  function reportNew(texts: PageTexts): void {
    const text = JSON.stringify(texts);
    if (text !== reported) onSettled(texts);
    reported = text;
  }
}
