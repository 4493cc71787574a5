import type { Crm } from '../crm/crm';
import type { ContactRef } from '../domain/contact/contact-ref';
import type { Layout } from '../domain/layout/layout';
import type { FromFrame, ToFrame } from '../messages/frame-port';
import { makeDock } from './docking/dock';
import { maySee } from './frame/epochs';
import { focusLater, type Focus } from './frame/focus-later';
import { makeHost } from './frame/host-element';
import { holdCaret } from './frame/hold-caret';
import { findOrphans, onRemoved, removeLater } from './frame/orphans';
import { keepHost } from './frame/keep-host';
import { shownContact } from './frame/shown-contact';
import { sidebarOrNotice } from './frame/sidebar-or-notice';
import { dragHandle } from './handle/drag-handle';
import { makeHandle } from './handle/handle-element';
import { hostRendering } from './host-rendering';
import { isolatedWorld } from './isolated-world';
import { layoutOfCrm } from './layout-of-crm';
import { onUser } from './on-user';
import { onWindowChange } from './on-window-change';
import { pageDocument as document } from './page-document';

/** The sidebar's host in the page: frame, handle and dock together. */
export interface SidebarHost {
  /** The address is this record's now, or none's. Hides the sheet at once. Returns the epoch of the change. */
  show(ref: ContactRef | undefined): number;
  /** Sends a message to the frame. */
  send(message: ToFrame): void;
  /** Fits the page again, which has changed at the same address. */
  refit(): void;
  toggle(): void;
  /** Opens the sheet and puts the caret into its quick log. */
  log(): void;
}

/** Puts the host into the page, hidden until a contact is shown, and removes it when `life` ends. `look` compares the address with what is shown. */
export function makeSidebarHost(crm: Crm, life: AbortController, look: () => void): SidebarHost {
  const { signal } = life;
  const orphans = findOrphans();
  if (!orphans.haveFocus()) orphans.remove();
  const host = makeHost(document);
  const { element, root } = host;
  isolatedWorld.host = host;
  let contact: ContactRef | undefined;

  const events = { message: onMessage, newFrame: () => shown.newFrame() };
  const sidebar = sidebarOrNotice(root, crm.name, events, () => show(contact), signal);
  const handle = makeHandle(document);
  const dock = makeDock(element);
  const { refit } = dock;
  const layout = layoutOfCrm(crm.id, (changed) => {
    send({ type: 'layout', layout: changed });
    view.render();
  });
  const focus = focusLater(sidebar);
  const shown = shownContact({ orphans, onChange: () => view.render(), onSilence }, signal);
  const atContact = () => (element.isConnected ? contact : undefined);
  const view = hostRendering({ element, handle, dock, layout, orphans, focus, shown, sidebar, atContact });
  const caret = holdCaret(element, sidebar, send, signal);
  const keep = keepHost(element, cameBack, signal);

  root.append(handle);
  onRemoved(element, () => life.abort(), signal);
  // The user types no more in a hidden sheet, which then need not keep the caret.
  onUser('focus', ({ target }) => target !== window && target !== element && view.render(), signal);
  dragHandle(handle, {
    open: toggle,
    moveTo: (handleTop, done) => (done ? layout.keep : layout.place)({ handleTop }),
    top: () => layout.usual().handleTop,
  });
  onWindowChange(
    (byUser) => {
      view.render();
      if (byUser) refit();
    },
    view.print,
    signal,
  );
  signal.addEventListener('abort', () => {
    dock.want(undefined);
    removeLater(element);
  });
  return { show, send, refit, toggle, log: () => expand('log') };

  function show(ref: ContactRef | undefined): number {
    focus.request(ref && sidebar().hasFocus() ? 'again' : undefined);
    shown.moved();
    contact = ref;
    keep();
    view.render();
    const { now: epoch } = shown.epochs();
    const here = { crmName: crm.name, address: location.href };
    send(ref ? { type: 'contact', epoch, ref, ...here } : { type: 'nobody', epoch });
    shown.await(ref !== undefined);
    refit();
    return epoch;
  }

  /** The page has thrown the host out. The frame has lost its document, and the page the room that it made. */
  function cameBack(): void {
    dock.want(undefined);
    if (atContact()) sidebar().renew();
    view.render();
  }

  function send(message: ToFrame): void {
    sidebar().send(message);
    isolatedWorld.tabCount?.(message);
  }

  function onMessage(message: FromFrame): void {
    if (message.type === 'look') answerLook(message.n);
    if (message.type === 'leaving' || message.type === 'typing') caret[message.type]();
    if (message.type === 'release') release();
    if (message.type === 'at-rest') shown.atRest();
    if (message.type === 'collapse') collapse();
    if (message.type === 'place') choose(message);
    if (message.type === 'shown') shown.acknowledge(message.epoch);
  }

  function answerLook(n: number): void {
    look();
    const { now: epoch } = shown.epochs();
    send({ type: 'looked', n, epoch, check: isolatedWorld.checkHost?.(layout.usual().side) });
  }

  function release(): void {
    if (contact) return;
    caret.leaving();
    view.release();
  }

  /** Replaces a lost frame. If that is lost too, collapses the sheet, and the handle makes another. */
  function onSilence(before: number): boolean {
    if (!atContact() || layout.usual().collapsed) return false;
    if (before % 2) layout.place({ collapsed: true });
    else sidebar().renew();
    return true;
  }

  function choose({ mode, side }: Pick<Layout, 'mode' | 'side'>): void {
    const next = () => layout.keep({ mode, side });
    if (mode === layout.usual().mode) next();
    else dock.retry(contact?.kind ?? '').then(next, next);
  }

  function toggle(): void {
    if (layout.usual().collapsed) expand('sheet');
    else collapse();
  }

  function collapse(): void {
    const hadFocus = sidebar().hasFocus();
    if (contact) layout.keep({ collapsed: true });
    if (hadFocus) handle.focus();
  }

  function expand(then: Focus): void {
    if (!contact) return;
    focus.request(then);
    if (!maySee(shown.epochs())) sidebar().renew();
    layout.keep({ collapsed: false });
  }
}
