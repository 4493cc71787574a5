import type { Crm } from '../../crm/crm';
import { identifyWith } from '../../crm/identify-with';
import { linkedRefs } from '../../crm/linked-refs';
import { readPage, textsOf } from '../../crm/read-page';
import { recordDocument } from '../../crm/record-document';
import { refKey, type ContactRef } from '../../domain/contact/contact-ref';
import type { PageFacts } from '../../domain/contact/page-facts';
import { logOnce } from '../log-once';
import { left, type PageMemory, type PageTexts, type Texts } from './late-fields';
import { readWhenSettled } from './read-when-settled';
import { pageDocument as document } from '../page-document';

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
  /** The lists of links that were read, each by its keys as one text, which is how they are compared. */
  const lists = new Map<string, readonly ContactRef[]>();
  let settled: PageTexts | undefined;
  let wasReadOut = false;
  const linksIn = (page: Document): Texts => {
    const linked = linkedRefs(crm, page, ref);
    const keys = linked.map(refKey).join(' ');
    lists.set(keys, linked);
    return keys === '' ? {} : { linked: keys };
  };
  const told = ({ linked = '', ...facts }: PageTexts) => ({ facts, linked: lists.get(linked) ?? [] });
  const read = () => {
    const page = isHere(crm, ref) ? recordDocument(crm, document, ref) : undefined;
    return page && { ...linksIn(page), ...readPage(crm, page, ref) };
  };
  // What stands in the page as it is left, whosever it is.
  const standing = () => {
    try {
      const page = recordDocument(crm, document, ref) ?? document;
      return { ...textsOf(crm, page), ...linksIn(page) };
    } catch (cause) {
      logOnce('reading the page', cause);
      return {};
    }
  };
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
      return left(memory, { key, told: settled, standing: standing(), wasReadOut, at: Date.now() });
    },
  };
}

function isHere(crm: Crm, ref: ContactRef): boolean {
  const here = identifyWith(crm, new URL(location.href));
  return here !== undefined && refKey(here) === refKey(ref);
}
