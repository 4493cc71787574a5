import type { Crm } from '../crm/crm';
import { identifyWith } from '../crm/identify-with';
import type { ContactRef } from '../domain/contact/contact-ref';
import { answerPopup } from './answer-popup';
import { isAlive } from './extension-api';
import { isolatedWorld, type ContactPage } from './isolated-world';
import { beginVisits } from './reading/visits';
import { makeSidebarHost } from './sidebar-host';

/** Opens the sidebar in this page; from now on the eye reports every move to it. `wasElsewhere`: see `beginVisits`. */
export function openContactPage(crm: Crm, wasElsewhere: boolean): ContactPage {
  const life = new AbortController();
  const host = makeSidebarHost(crm, life, look);
  const visits = beginVisits(crm, wasElsewhere);
  answerPopup({ ...host, who: visits.now }, life.signal);
  life.signal.addEventListener('abort', () => visits.moveTo(undefined, () => undefined));
  return { moveTo, isAlive };

  function moveTo(ref: ContactRef | undefined): void {
    // Our extension was updated or removed: this orphan ends. What was typed is saved as a draft.
    if (!isAlive()) return life.abort();
    if (ref && visits.isAt(ref)) return host.refit();
    const epoch = host.show(ref);
    visits.moveTo(ref, ({ facts, linked }) => {
      const among = isolatedWorld.lateNames?.among();
      host.send({ type: 'facts', epoch, facts, linked: [...linked], among });
    });
  }

  /** A page can hide a move from the eye, if its own listener was called first. */
  function look(): void {
    const here = identifyWith(crm, new URL(location.href));
    if (here ? !visits.isAt(here) : visits.now()) moveTo(here);
  }
}
