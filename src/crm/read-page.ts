import type { ContactRef } from '../domain/contact/contact-ref';
import type { Crm, Hook } from './crm';
import { textOf, tidy } from './page-text';
import { visibleHits } from './visible';

/** What a record page shows about its record: text, never markup; provisional until something confirms it. */
export interface PageFacts {
  readonly name?: string;
  readonly company?: string;
  readonly email?: string;
  readonly phone?: string;
  /** Whether the page shows the ref's id. */
  readonly witness: boolean;
}

/**
 * Reads the facts of the open record; none if the page still shows another record's id, because it lags behind its address.
 */
export function readPage(crm: Crm, document: Document, ref: ContactRef): PageFacts {
  const shown = crm.page.idBeside?.(paneOf(crm, document));
  const witness = shown === ref.id;
  return { ...(witness || !shown ? textsOf(crm, document) : undefined), witness };
}

/** Returns the texts of the page's fields, whichever record they belong to. */
export function textsOf(crm: Crm, document: Document): Omit<PageFacts, 'witness'> {
  const { page } = crm;
  const pane = paneOf(crm, document);
  const name = firstText(pane, page.name) ?? tidy(page.title?.exec(document.title)?.groups?.name);
  const texts: Partial<Record<keyof Omit<PageFacts, 'witness'>, string>> = name ? { name } : {};
  for (const field of ['company', 'email', 'phone'] as const) {
    const text = firstText(pane, page[field], name);
    if (text) texts[field] = text;
  }
  return texts;
}

/** Returns the part of the page that holds the open record: the first visible pane, or the whole document. */
export function paneOf(crm: Crm, document: Document): ParentNode {
  return (crm.page.pane && visibleHits(document, crm.page.pane)[0]) || document;
}

// Only the first visible match counts, even if it is empty: the next may belong to another record.
function firstText(pane: ParentNode, hooks: readonly Hook[] = [], name?: string): string | undefined {
  for (const hook of hooks) {
    const found = typeof hook === 'string' ? visibleHits(pane, hook)[0] : hook(pane, name);
    const text = typeof found === 'object' ? textOf(found) : tidy(found);
    if (text) return text;
  }
  return undefined;
}
