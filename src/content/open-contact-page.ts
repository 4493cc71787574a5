import type { Crm } from '../crm/crm';
import type { ContactRef } from '../domain/contact/contact-ref';
import { answerPopup } from './answer-popup';
import { isAlive } from './extension-api';
import { sendOrphansAway } from './frame/orphan';
import type { ContactPage } from './isolated-world';
import { beginVisits } from './reading/visits';
import { openSheet } from './sheet';

/** Opens the sidebar in this page; from now on the eye tells it of every move. `wasElsewhere`: as visits.ts says. */
export function openContactPage(crm: Crm, wasElsewhere: boolean): ContactPage {
  const life = new AbortController();
  sendOrphansAway(document);
  const sheet = openSheet(crm, life);
  const visits = beginVisits(crm, wasElsewhere);
  answerPopup({ who: visits.now, toggle: sheet.toggle, log: sheet.log }, life.signal);
  life.signal.addEventListener('abort', () => visits.moveTo(undefined, () => undefined), { once: true });
  return { moveTo, isAlive };

  function moveTo(ref: ContactRef | undefined): void {
    // Our extension was updated or removed: what was typed is in its draft, and the orphan goes.
    if (!isAlive()) return life.abort();
    if (ref && visits.isAt(ref)) return sheet.refit();
    const epoch = sheet.show(ref);
    visits.moveTo(ref, ({ facts, linked }) =>
      sheet.tell({ type: 'facts', epoch, facts, linked: [...linked] }),
    );
  }
}
