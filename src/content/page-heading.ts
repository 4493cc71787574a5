import { headingName } from '../crm/heading-name';
import { isNotFound, saysNotFound } from '../crm/says-not-found';
import { isolatedWorld } from './isolated-world';
import { pageDocument as document } from './page-document';

/*
 * Reads names from headings. Injected before contact-page.js, for CRMs whose own hooks may give no name. A page that says instead that
 * there is no such record gets no sheet.
 */

/** How long a page must say so, ms: some do for a moment, before they have the record. */
const patience = 600;

let timer: ReturnType<typeof setTimeout> | undefined;

const nameOrNone = (pane: ParentNode): string | undefined => {
  const name = headingName(pane);
  if (name !== undefined && !isNotFound(name)) return name;
  const address = location.href;
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (location.href === address && saysNotFound(document)) isolatedWorld.page?.moveTo(undefined);
  }, patience);
  return undefined;
};

const page = isolatedWorld.eye?.crm.page;
if (page && isolatedWorld.headingsFor !== page) {
  page.name = [...page.name, nameOrNone];
  isolatedWorld.headingsFor = page;
}
