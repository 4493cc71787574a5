import type { Crm } from '../../crm/crm';
import { isAddressOf } from '../../crm/is-address-of';
import { linkedRefs } from '../../crm/linked-refs';
import { readPage, textsOf } from '../../crm/read-page';
import { recordDocument } from '../../crm/record-document';
import { refKey, type ContactRef } from '../../domain/contact/contact-ref';
import type { PageFacts } from '../../domain/contact/page-facts';
import { isolatedWorld } from '../isolated-world';
import { logOnce } from '../log-once';
import { afterLeaving, type PageMemory, type PageTexts, type Texts } from './page-memory';
import { readWhenSettled } from './read-when-settled';
import { pageDocument as document } from '../page-document';

/** The time that a record is on screen, from one address change to the next. */
export interface Visit {
  readonly ref: ContactRef;
  /** What the page shows of it; undefined until that has settled. */
  facts(): PageFacts | undefined;
  /** Ends the reading when the address changes; returns what the page may still show. */
  end(): PageMemory;
}

/** What a page shows of its record, and the records that it links to. */
export interface PageRead {
  readonly facts: PageFacts;
  readonly linked: readonly ContactRef[];
}

/** Starts a visit: reads the page until it has settled, and while the address says this record. Calls `onRead` with what has settled. */
export function beginVisit(
  crm: Crm,
  ref: ContactRef,
  onRead: (read: PageRead) => void,
  memory: PageMemory,
): Visit {
  const life = new AbortController();
  const key = refKey(ref);
  /** The lists of links that were read, by their keys as one text, which is compared like the other fields. */
  const lists = new Map<string, readonly ContactRef[]>();
  let settled: PageTexts | undefined;
  let wasReadOut = false;
  const linksIn = (page: Document): Texts => {
    const linked = linkedRefs(crm, page, ref);
    const keys = linked.map(refKey).join(' ');
    lists.set(keys, linked);
    return keys === '' ? {} : { linked: keys };
  };
  const pageRead = ({ linked = '', ...facts }: PageTexts) => ({ facts, linked: lists.get(linked) ?? [] });
  const read = () => {
    const page = isAddressOf(crm, location.href, ref) ? recordDocument(crm, document, ref) : undefined;
    return page && { ...linksIn(page), ...readPage(crm, page, ref) };
  };
  // What the page shows as it is left, whichever record that belongs to.
  const shown = () => {
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
    onRead(pageRead(settled));
  };
  const done = () => void (wasReadOut = true);
  isolatedWorld.lateNames?.begin(crm, document, ref);
  const took = readWhenSettled({ key, memory, read, onSettled: take, done }, life.signal);
  return {
    ref,
    facts: () => settled && pageRead(settled).facts,
    end: () => {
      life.abort();
      const at = performance.now();
      return afterLeaving(memory, { key, settled, shown: shown(), wasReadOut, took: took(), at });
    },
  };
}
