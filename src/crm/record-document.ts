import type { ContactRef } from '../domain/contact/contact-ref';
import type { Crm } from './crm';
import { isAddressOf } from './is-address-of';
import { visibleHits } from './visible';

/**
 * Returns the document that shows the record: the page's, or that of the frame in which the CRM has opened it (Bitrix24's
 * slider covers a list, at the record's address). Undefined if the frame shows another record, or may not be read.
 */
export function recordDocument(crm: Crm, document: Document, ref: ContactRef): Document | undefined {
  const frames = crm.page.frame ? visibleHits(document, crm.page.frame) : [];
  const isRecord = (inside: Document | null) => inside && isAddressOf(crm, inside.URL, ref);
  return frames[0] ? (frames.map(documentOf).find(isRecord) ?? undefined) : document;
}

const documentOf = (frame: Element) => (frame instanceof HTMLIFrameElement ? frame.contentDocument : null);
