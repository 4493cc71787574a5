import type { Crm } from '../crm/crm';
import { refKey, type ContactRef } from '../domain/contact/contact-ref';
import { usualLayout, type Layout } from '../domain/layout/layout';
import type { FromFrame } from '../messages/frame-port';
import { answerPopup } from './answer-popup';
import { extensionApi } from './extension-api';
import { acknowledged, beforeTheFirst, maySee, moved } from './frame/epochs';
import { makeHost } from './frame/host-element';
import { placeHost, sheetWidth, showHost } from './frame/place-host';
import { openSidebar } from './frame/sidebar-in-page';
import type { ContactPage } from './isolated-world';
import { keepLayout, readLayout } from './layout-memory';
import { logOnce } from './log-once';
import { beginVisit, type Visit } from './reading/visit';

/** Opens the sidebar in this page; from now on the eye tells it of every move. */
export function openContactPage(crm: Crm): ContactPage {
  const life = new AbortController();
  const host = makeHost(document);
  const sidebar = openSidebar(host, crm.name, hear, life.signal);
  let epochs = beforeTheFirst;
  let visit: Visit | undefined;
  let layout: Layout = usualLayout;

  void readLayout(crm.id).then(place).catch((cause: unknown) => logOnce('the layout', cause));
  addEventListener('resize', show, { signal: life.signal });
  answerPopup({ who: () => visit, toggle, log }, life.signal);
  return { moveTo };

  function moveTo(ref: ContactRef | undefined): void {
    if (extensionApi.runtime?.id === undefined) return leave();
    if (ref && visit && refKey(ref) === refKey(visit.ref)) return;
    epochs = moved(epochs);
    const former = visit;
    former?.end();
    visit = undefined;
    show();
    if (!ref) return sidebar.tell({ type: 'nobody', epoch: epochs.now });
    const { now: epoch } = epochs;
    sidebar.tell({ type: 'contact', epoch, ref, crmName: crm.name });
    visit = beginVisit(crm, ref, former, (facts, linked) =>
      sidebar.tell({ type: 'facts', epoch, facts, linked: [...linked] }),
    );
  }

  function hear(message: FromFrame): void {
    if (message.type === 'shown') epochs = acknowledged(epochs, message.epoch);
    else if (message.type === 'collapse') place({ ...layout, collapsed: true }, keep);
    else place({ ...layout, mode: message.mode, side: message.side }, keep);
    show();
  }

  function place(next: Layout, then?: (layout: Layout) => void): void {
    layout = next;
    sidebar.tell({ type: 'layout', layout });
    then?.(layout);
    show();
  }

  function show(): void {
    placeHost(host, layout, sheetWidth(window));
    showHost(host, visit !== undefined && !layout.collapsed && maySee(epochs));
  }

  function keep(kept: Layout): void {
    keepLayout(crm.id, kept).catch((cause: unknown) => logOnce('the layout', cause));
  }

  function toggle(): void {
    place({ ...layout, collapsed: !layout.collapsed }, keep);
  }

  function log(): void {
    place({ ...layout, collapsed: false }, keep);
    sidebar.focus();
    sidebar.tell({ type: 'focus' });
  }

  /** Our extension was updated or removed: what was typed is in its draft, and the orphan goes. */
  function leave(): void {
    life.abort();
    visit?.end();
    host.remove();
  }
}
