import type { Crm } from '../crm/crm';
import { identifyWith } from '../crm/identify-with';
import { refKey, type ContactRef } from '../domain/contact/contact-ref';
import { answerPopup } from './answer-popup';
import { isAlive } from './extension-api';
import type { ContactPage } from './isolated-world';
import { beginVisits } from './reading/visits';
import { SidebarHost } from './sidebar-host';

/** Opens the sidebar in this page; from now on the eye tells it of every move. `wasElsewhere`: as visits.ts says. */
export function openContactPage(crm: Crm, wasElsewhere: boolean): ContactPage {
  const life = new AbortController();
  const host = new SidebarHost(crm, life, look);
  const visits = beginVisits(crm, wasElsewhere);
  const popup = { who: visits.now, toggle: () => host.toggle(), log: () => host.log() };
  answerPopup(popup, life.signal);
  life.signal.addEventListener('abort', () => visits.moveTo(undefined, () => undefined));
  return { moveTo, isAlive };

  function moveTo(ref: ContactRef | undefined): void {
    // Our extension was updated or removed: what was typed is in its draft, and the orphan goes.
    if (!isAlive()) return life.abort();
    if (ref && visits.isAt(ref)) return host.refit();
    const epoch = host.show(ref);
    visits.moveTo(ref, ({ facts, linked }) =>
      host.tell({ type: 'facts', epoch, facts, linked: [...linked] }),
    );
  }

  /** A page can keep a move from the eye, if its own script heard of it first. */
  function look(): void {
    const here = identifyWith(crm, new URL(location.href));
    const shown = visits.now()?.ref;
    if ((here && refKey(here)) !== (shown && refKey(shown))) moveTo(here);
  }
}
