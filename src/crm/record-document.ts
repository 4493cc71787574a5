import type { ContactRef } from '../domain/contact/contact-ref';
import type { Crm } from './crm';
import { identifyWith } from './identify-with';
import { visibleHits } from './visible';

/**
 * Returns the document that shows the record: the page's, or that of the frame in which the CRM has opened it (Bitrix24's
 * slider covers a list, at the record's address). Undefined if the frame shows another record, or may not be read.
 */
export function recordDocument(crm: Crm, document: Document, ref: ContactRef): Document | undefined {
  const frames = crm.page.frame === undefined ? [] : visibleHits(document, crm.page.frame);
  if (frames.length === 0) return document;
  const isRecord = (inside: Document) => {
    const shown = identifyWith(crm, new URL(inside.URL));
    return shown?.tenant === ref.tenant && shown.kind === ref.kind && shown.id === ref.id;
  };
  return frames.map(documentOf).find((inside) => inside && isRecord(inside)) ?? undefined;
}

const documentOf = (frame: Element) => (frame instanceof HTMLIFrameElement ? frame.contentDocument : null);
