import type { Crm } from '../../crm/crm';
import { identifyWith } from '../../crm/identify-with';
import { linkedRefs } from '../../crm/linked-refs';
import { readPage } from '../../crm/read-page';
import { refKey, type ContactRef } from '../../domain/contact/contact-ref';
import type { PageFacts } from '../../domain/contact/page-facts';
import { logOnce } from '../log-once';
import { readWhenSettled, type PageRead } from './read-when-settled';
import { marksOf, noFormer, type Former } from './settle-facts';

/** One record's time on screen, from one address change to the next. */
export interface Visit {
  readonly ref: ContactRef;
  /** What the page showed of it and may be told; undefined until that has settled. */
  facts(): PageFacts | undefined;
  /** The address changes: ends the reading, and gives what the page may go on showing. */
  end(): Former;
}

/** Begins a visit: reads the page until it has settled, as long as the address says this record. */
export function beginVisit(
  crm: Crm,
  ref: ContactRef,
  tell: (read: PageRead) => void,
  former: Former = noFormer,
): Visit {
  const life = new AbortController();
  const marks = new Set<string>();
  let settled: PageFacts | undefined;
  const note = (facts: PageFacts) => {
    for (const mark of marksOf(facts)) marks.add(mark);
    return facts;
  };
  const look = () => note(readPage(crm, document, ref));
  // The page has not followed its address yet: what stands in it at the end is this record's.
  const tryLook = () => {
    try {
      look();
    } catch (cause) {
      logOnce('reading the page', cause);
    }
  };
  const read = () =>
    isHere(crm, ref) ? { facts: look(), linked: linkedRefs(crm, document, ref) } : undefined;
  const take = (now: PageRead) => {
    settled = now.facts;
    tell(now);
  };
  readWhenSettled({ former, read, tell: take }, life.signal);
  return {
    ref,
    facts: () => settled,
    end: () => {
      life.abort();
      tryLook();
      return { marks, unfinished: settled?.name === undefined };
    },
  };
}

function isHere(crm: Crm, ref: ContactRef): boolean {
  const here = identifyWith(crm, new URL(location.href));
  return here !== undefined && refKey(here) === refKey(ref);
}
