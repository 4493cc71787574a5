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
  const pane = paneOf(crm, document);
  const shown = crm.page.idBeside?.(pane);
  if (shown && shown !== ref.id) return { witness: false };
  return { ...textsOf(crm, document), witness: shown === ref.id };
}

/** Returns the texts of the page's fields, whichever record they belong to. */
export function textsOf(crm: Crm, document: Document): Omit<PageFacts, 'witness'> {
  const pane = paneOf(crm, document);
  return withoutGaps({
    name: firstText(pane, crm.page.name) ?? titleName(crm, document),
    company: firstText(pane, crm.page.company),
    email: firstText(pane, crm.page.email),
    phone: firstText(pane, crm.page.phone),
  });
}

/** Returns the part of the page that holds the open record: the first visible pane, or the whole document. */
export function paneOf(crm: Crm, document: Document): ParentNode {
  return (crm.page.pane && visibleHits(document, crm.page.pane)[0]) || document;
}

function firstText(pane: ParentNode, hooks: readonly Hook[] = []): string | undefined {
  for (const hook of hooks) {
    const text = typeof hook === 'string' ? shownBy(pane, hook) : tidy(hook(pane));
    if (text) return text;
  }
  return undefined;
}

// Only the first visible match counts, even if it is empty: the next may belong to another record.
function shownBy(pane: ParentNode, selector: string): string | undefined {
  const [first] = visibleHits(pane, selector);
  return first && textOf(first);
}

const titleName = (crm: Crm, document: Document) => tidy(crm.page.title?.exec(document.title)?.groups?.name);

type Gappy<T> = { [K in keyof T]: T[K] | undefined };

function withoutGaps(facts: Gappy<Omit<PageFacts, 'witness'>>): Omit<PageFacts, 'witness'> {
  return Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined));
}
