import type { ContactRef } from '../domain/contact/contact-ref';
import type { Crm } from './crm';
import { identifyWith } from './identify-with';
import { visibleHits } from './visible';

/**
 * Gives the document that shows the record: the page's, or that of the frame in which the CRM has opened it (Bitrix24's
 * slider lies over a list, under the record's address). Undefined where the frame shows another, or we may not look.
 */
export function shownIn(crm: Crm, document: Document, ref: ContactRef): Document | undefined {
  const frames = crm.page.frame === undefined ? [] : visibleHits(document, crm.page.frame);
  if (frames.length === 0) return document;
  const isRecord = (inside: Document) => {
    const there = identifyWith(crm, new URL(inside.URL));
    return there?.tenant === ref.tenant && there.kind === ref.kind && there.id === ref.id;
  };
  return frames.map(documentOf).find((inside) => inside && isRecord(inside)) ?? undefined;
}

const documentOf = (frame: Element) => (frame instanceof HTMLIFrameElement ? frame.contentDocument : null);
