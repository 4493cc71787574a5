import type { Crm } from '../../crm/crm';
import { identifyWith } from '../../crm/identify-with';
import { linkedRefs } from '../../crm/linked-refs';
import { readPage, textsOf } from '../../crm/read-page';
import { refKey, type ContactRef } from '../../domain/contact/contact-ref';
import type { PageFacts } from '../../domain/contact/page-facts';
import { logOnce } from '../log-once';
import { left, type PageMemory, type Texts } from './late-fields';
import { readWhenSettled, type PageRead } from './read-when-settled';

/** One record's time on screen, from one address change to the next. */
export interface Visit {
  readonly ref: ContactRef;
  /** What the page showed of it and may be told; undefined until that has settled. */
  facts(): PageFacts | undefined;
  /** The address changes: ends the reading, and gives what the page may go on showing. */
  end(): PageMemory;
}

/** Begins a visit: reads the page until it has settled, as long as the address says this record. */
export function beginVisit(
  crm: Crm,
  ref: ContactRef,
  tell: (read: PageRead) => void,
  memory: PageMemory,
): Visit {
  const life = new AbortController();
  const key = refKey(ref);
  let settled: PageFacts | undefined;
  let wasReadOut = false;
  const read = () =>
    isHere(crm, ref)
      ? { facts: readPage(crm, document, ref), linked: linkedRefs(crm, document, ref) }
      : undefined;
  const take = ({ facts, linked }: PageRead) => {
    settled = { ...settled, ...facts };
    tell({ facts: settled, linked });
  };
  readWhenSettled({ key, memory, read, tell: take, done: () => (wasReadOut = true) }, life.signal);
  return {
    ref,
    facts: () => settled,
    end: () => {
      life.abort();
      return left(memory, { key, told: settled, standing: standingIn(crm), wasReadOut, at: Date.now() });
    },
  };
}

/** What stands in the page now, whosever it is. */
function standingIn(crm: Crm): Texts {
  try {
    return textsOf(crm, document);
  } catch (cause) {
    logOnce('reading the page', cause);
    return {};
  }
}

function isHere(crm: Crm, ref: ContactRef): boolean {
  const here = identifyWith(crm, new URL(location.href));
  return here !== undefined && refKey(here) === refKey(ref);
}
