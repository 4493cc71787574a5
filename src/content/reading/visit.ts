import type { Crm } from '../../crm/crm';
import { identifyWith } from '../../crm/identify-with';
import { linkedRefs } from '../../crm/linked-refs';
import { readPage, textsOf } from '../../crm/read-page';
import { refKey, refOfKey, type ContactRef } from '../../domain/contact/contact-ref';
import type { PageFacts } from '../../domain/contact/page-facts';
import { logOnce } from '../log-once';
import { left, type PageMemory, type PageTexts, type Texts } from './late-fields';
import { readWhenSettled } from './read-when-settled';

/** One record's time on screen, from one address change to the next. */
export interface Visit {
  readonly ref: ContactRef;
  /** What the page showed of it and may be told; undefined until that has settled. */
  facts(): PageFacts | undefined;
  /** The address changes: ends the reading, and gives what the page may go on showing. */
  end(): PageMemory;
}

/** What a page shows of its record, and the records that it links to. */
export interface PageRead {
  readonly facts: PageFacts;
  readonly linked: readonly ContactRef[];
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
  let settled: PageTexts | undefined;
  let wasReadOut = false;
  const read = () =>
    isHere(crm, ref) ? { ...linksIn(crm, ref), ...readPage(crm, document, ref) } : undefined;
  const take = (texts: PageTexts) => {
    settled = { ...settled, ...texts };
    tell(told(settled));
  };
  readWhenSettled({ key, memory, read, tell: take, done: () => (wasReadOut = true) }, life.signal);
  return {
    ref,
    facts: () => settled && told(settled).facts,
    end: () => {
      life.abort();
      return left(memory, { key, told: settled, standing: standingIn(crm, ref), wasReadOut, at: Date.now() });
    },
  };
}

function told({ linked, ...facts }: PageTexts): PageRead {
  return {
    facts,
    linked: linked === undefined ? [] : linked.split(' ').flatMap((key) => refOfKey(key) ?? []),
  };
}

/** The links as one text, of keys, in which no space stands; absent where there are none. */
function linksIn(crm: Crm, ref: ContactRef): Texts {
  const linked = linkedRefs(crm, document, ref).map(refKey).join(' ');
  return linked === '' ? {} : { linked };
}

/** What stands in the page now, whosever it is. */
function standingIn(crm: Crm, ref: ContactRef): Texts {
  try {
    return { ...textsOf(crm, document), ...linksIn(crm, ref) };
  } catch (cause) {
    logOnce('reading the page', cause);
    return {};
  }
}

function isHere(crm: Crm, ref: ContactRef): boolean {
  const here = identifyWith(crm, new URL(location.href));
  return here !== undefined && refKey(here) === refKey(ref);
}
