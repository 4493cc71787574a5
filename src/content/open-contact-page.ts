import type { Crm } from '../crm/crm';
import { refKey, type ContactRef } from '../domain/contact/contact-ref';
import { answerPopup } from './answer-popup';
import { isAlive } from './extension-api';
import { sendOrphansAway } from './frame/orphan';
import type { ContactPage } from './isolated-world';
import { beginVisit, type Visit } from './reading/visit';
import { openSheet } from './sheet';

/** Opens the sidebar in this page; from now on the eye tells it of every move. */
export function openContactPage(crm: Crm): ContactPage {
  const life = new AbortController();
  sendOrphansAway(document);
  const sheet = openSheet(crm, life);
  let visit: Visit | undefined;
  answerPopup({ who: () => visit, toggle: sheet.toggle, log: sheet.log }, life.signal);
  return { moveTo, isAlive };

  function moveTo(ref: ContactRef | undefined): void {
    // Our extension was updated or removed: what was typed is in its draft, and the orphan goes.
    if (!isAlive()) return leave();
    if (ref && visit && refKey(ref) === refKey(visit.ref)) return sheet.refit();
    const former = visit;
    former?.end();
    const epoch = sheet.show(ref);
    visit =
      ref &&
      beginVisit(crm, ref, former, (facts, linked) =>
        sheet.tell({ type: 'facts', epoch, facts, linked: [...linked] }),
      );
  }

  function leave(): void {
    visit?.end();
    life.abort();
  }
}
