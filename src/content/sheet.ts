import type { Crm } from '../crm/crm';
import type { ContactRef } from '../domain/contact/contact-ref';
import type { Layout } from '../domain/layout/layout';
import type { FromFrame, ToFrame } from '../messages/frame-port';
import { makeDock } from './docking/dock';
import { awaitAnswer } from './frame/await-answer';
import { acknowledged, beforeTheFirst, forgotten, maySee, moved } from './frame/epochs';
import { focusLater, type Focus } from './frame/focus-later';
import { makeHost } from './frame/host-element';
import { letPageDrag } from './frame/let-page-drag';
import { onSentAway } from './frame/orphan';
import { isSandboxed, makeNotice } from './frame/sandboxed-notice';
import { makeSidebar } from './frame/sidebar-in-page';
import { dragHandle } from './handle/drag-handle';
import { makeHandle } from './handle/handle-element';
import { beginLayout } from './sheet-layout';
import { hearWindow } from './hear-window';
import { standInPage } from './stand-in-page';
import { viewOf } from './sheet-view';

/** The sheet in the page: host, frame, handle and dock together. */
export interface Sheet {
  /** The address says this record now, or none. Hides in this very task. Gives the epoch of the change. */
  show(ref: ContactRef | undefined): number;
  tell(message: ToFrame): void;
  /** The page has changed, though its address says the same record. */
  refit(): void;
  toggle(): void;
  /** Opens the sheet and puts the caret into its quick log. */
  log(): void;
}

/** Puts the sheet into the page, hidden until there is somebody to show. It goes when its life ends. */
export function openSheet(crm: Crm, life: AbortController): Sheet {
  const { signal } = life;
  const { element: host, root } = makeHost(document);
  const hears = { message: hear, made };
  const sidebar = isSandboxed() ? makeNotice(root, hears) : makeSidebar(root, crm.name, hears, signal);
  const handle = makeHandle(document);
  const dock = makeDock(host);
  const { known, usual, place, keep } = beginLayout(crm.id, laidOut);
  const answer = awaitAnswer(silent, signal);
  const focus = focusLater(sidebar);
  let epochs = beforeTheFirst;
  let contact: ContactRef | undefined;
  let printing = false;
  let begun = false;
  /** How often the frame was silent, one after the other. */
  let silences = 0;

  root.append(handle);
  onSentAway(host, () => life.abort(), signal);
  letPageDrag(host, signal);
  dragHandle(handle, {
    open: toggle,
    moveTo: (handleTop, done) => (done ? keep : place)({ handleTop }),
    top: () => usual().handleTop,
  });
  hearWindow(
    (byUser) => {
      render();
      if (byUser) dock.refit();
    },
    (now) => {
      printing = now;
      render();
    },
    signal,
  );
  signal.addEventListener('abort', leave, { once: true });
  return { show, tell: sidebar.tell, refit: dock.refit, toggle, log: () => expand('log') };

  function show(ref: ContactRef | undefined): number {
    focus.want(ref && sidebar.hasFocus() ? 'again' : undefined);
    epochs = moved(epochs);
    contact = ref;
    render();
    const { now: epoch } = epochs;
    const here = { crmName: crm.name, address: location.href };
    sidebar.tell(ref ? { type: 'contact', epoch, ref, ...here } : { type: 'nobody', epoch });
    if (ref) answer.asked();
    else answer.answered();
    dock.refit();
    return epoch;
  }

  function hear(message: FromFrame): void {
    if (message.type === 'collapse') return collapse();
    if (message.type === 'place') return choose(message);
    epochs = acknowledged(epochs, message.epoch);
    if (maySee(epochs)) {
      answer.answered();
      silences = 0;
    }
    render();
  }

  // A new frame in the place of one that is lost; where that is lost too, the handle is the way to another.
  function silent(): void {
    if (usual().collapsed) return;
    if (silences++ % 2) place({ collapsed: true });
    else sidebar.renew();
  }

  function choose({ mode, side }: Pick<Layout, 'mode' | 'side'>): void {
    const next = () => keep({ mode, side });
    if (mode === usual().mode) next();
    else dock.retry().then(next, next);
  }

  function made(): void {
    epochs = forgotten(epochs);
    answer.asked();
    render();
  }

  function render(): void {
    const view = viewOf({ epochs, atContact: contact !== undefined, layout: known(), printing, begun });
    begun = contact !== undefined && (begun || view.seen === 'sheet');
    standInPage(host, handle, dock, view, usual());
    sidebar.hide(!view.open);
    // A new frame renders at once, and what it renders holds.
    if (view.open) sidebar.open();
    if (view.seen === 'sheet') focus.give();
  }

  function laidOut(layout: Layout): void {
    sidebar.tell({ type: 'layout', layout });
    render();
  }

  function toggle(): void {
    if (usual().collapsed) expand('sheet');
    else collapse();
  }

  function collapse(): void {
    const focused = sidebar.hasFocus();
    if (contact) keep({ collapsed: true });
    if (focused) handle.focus();
  }

  function expand(then: Focus): void {
    if (!contact) return;
    focus.want(then);
    if (!maySee(epochs)) sidebar.renew();
    keep({ collapsed: false });
  }

  function leave(): void {
    dock.want(undefined);
    host.remove();
  }
}
