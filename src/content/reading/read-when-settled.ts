import { isolatedWorld } from '../isolated-world';
import { logOnce } from '../log-once';
import { maxReads, maxSecondLooks, waitForNext } from './next-read';
import { fields, type Field, type PageTexts } from './page-memory';
import { settledFacts, type Readings } from './settle-facts';

/** How to read a page, and what to call with the results. */
export interface PageReader extends Pick<Readings, 'key' | 'memory'> {
  /** Reads now, or undefined if the address has moved on meanwhile. */
  readonly read: () => PageTexts | undefined;
  /** Called with what has settled, each time it has changed. */
  readonly onSettled: (texts: PageTexts) => void;
  /** Called after the last read. */
  readonly done: () => void;
}

const isOwn: Readings['isOwn'] = (...text) => isolatedWorld.lateNames?.isCertain(...text);

/**
 * Reads a page now and a few more times, until the signal ends. Nothing keeps running after the last read. Returns a function
 * that returns how long the record's name took to come, ms; 0 if it was there at once, or has not come.
 */
export function readWhenSettled(
  { read, onSettled, done, ...known }: PageReader,
  signal: AbortSignal,
): () => number {
  const emptied = new Set<Field>();
  const began = performance.now();
  let [reads, extra] = [0, 0];
  let changed = false;
  let last: PageTexts | undefined;
  let reported = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** See `Leaving`. */
  let took = 0;
  isolatedWorld.readSoon = readSoon;
  signal.addEventListener('abort', () => clearTimeout(timer));
  readLater();
  return () => took;

  function readLater(): void {
    const wait = waitForNext({ reads, changed });
    if (wait !== undefined) return readIn(wait);
    done();
  }

  function readSoon(): void {
    changed = true;
    readIn(0);
  }

  function readIn(wait: number): void {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(readOnce, wait);
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
    isolatedWorld.lateNames?.note(facts, began);
    if (changed) extra++;
    else reads++;
    // Each read lists its fields in the same order.
    changed = extra < maxSecondLooks && !!facts && !!last && JSON.stringify(facts) !== JSON.stringify(last);
    const atEnd = reads >= maxReads;
    const settled = facts && settledFacts(facts, { ...known, last, emptied, isOwn, atEnd });
    if (settled) reportNew(settled);
    if (facts?.witness) for (const field of fields) if (facts[field] === undefined) emptied.add(field);
    last = facts;
  }

  function reportNew(texts: PageTexts): void {
    // What was there at the first read, and at its second look, tells nothing.
    if (texts.name !== undefined && reads > 2) took ||= performance.now() - began;
    const text = JSON.stringify(texts);
    if (text !== reported) onSettled(texts);
    reported = text;
  }
}
