import type { Crm } from '../crm/crm';
import type { ContactRef } from '../domain/contact/contact-ref';
import { usualLayout, type Layout } from '../domain/layout/layout';
import type { FromFrame, ToFrame } from '../messages/frame-port';
import { makeDock } from './docking/dock';
import { acknowledged, beforeTheFirst, forgotten, maySee, moved } from './frame/epochs';
import { makeHost } from './frame/host-element';
import { letPageDrag } from './frame/let-page-drag';
import { placeHost, sheetWidth, showHost } from './frame/place-host';
import { isSandboxed, openNotice } from './frame/sandboxed-notice';
import { openSidebar } from './frame/sidebar-in-page';
import { dragHandle } from './handle/drag-handle';
import { makeHandle } from './handle/handle-element';
import { keepLayout, readLayout } from './layout-memory';
import { logOnce } from './log-once';

/** The sheet in the page: host, frame, handle and dock together. */
export interface Sheet {
  /** The address says this record now, or none. Hides in this very task. Gives the epoch of the change. */
  show(ref: ContactRef | undefined): number;
  tell(message: ToFrame): void;
  toggle(): void;
  /** Opens the sheet and puts the caret into its quick log. */
  log(): void;
}

/** Puts the sheet into the page, hidden until there is somebody to show. It goes when the signal ends. */
export function openSheet(crm: Crm, signal: AbortSignal): Sheet {
  const { element: host, root } = makeHost(document);
  const events = { hear, lost };
  const sidebar = isSandboxed() ? openNotice(root, events) : openSidebar(root, crm.name, events, signal);
  const handle = makeHandle(document);
  const dock = makeDock(host);
  let epochs = beforeTheFirst;
  let contact: ContactRef | undefined;
  let layout: Layout = usualLayout;
  let printing = false;

  root.append(handle);
  letPageDrag(host, signal);
  dragHandle(handle, { open: toggle, moveTo: moveHandle, top: () => layout.handleTop }, signal);
  addEventListener('resize', render, { signal });
  addEventListener('beforeprint', () => print(true), { signal });
  addEventListener('afterprint', () => print(false), { signal });
  signal.addEventListener('abort', leave, { once: true });
  readLayout(crm.id).then(place, (cause: unknown) => logOnce('the layout', cause));
  return { show, tell: sidebar.tell, toggle, log };

  function show(ref: ContactRef | undefined): number {
    epochs = moved(epochs);
    contact = ref;
    render();
    const { now: epoch } = epochs;
    sidebar.tell(ref ? { type: 'contact', epoch, ref, crmName: crm.name } : { type: 'nobody', epoch });
    dock.refit();
    return epoch;
  }

  function hear(message: FromFrame): void {
    if (message.type === 'shown') epochs = acknowledged(epochs, message.epoch);
    else if (message.type === 'collapse') keep({ ...layout, collapsed: true });
    else keep({ ...layout, mode: message.mode, side: message.side });
    render();
  }

  function lost(): void {
    epochs = forgotten(epochs);
    render();
  }

  function render(): void {
    const { collapsed, mode, side } = layout;
    const width = sheetWidth(window);
    placeHost(host, layout, width);
    sidebar.element.hidden = collapsed;
    handle.hidden = !collapsed;
    showHost(host, contact !== undefined && !printing && (collapsed || maySee(epochs)));
    const docked = contact !== undefined && !collapsed && !printing && mode === 'dock';
    dock.want(docked ? { side, width } : undefined);
  }

  function place(next: Layout): void {
    layout = next;
    sidebar.tell({ type: 'layout', layout });
    render();
  }

  function keep(next: Layout): void {
    place(next);
    keepLayout(crm.id, next).catch((cause: unknown) => logOnce('the layout', cause));
  }

  function moveHandle(handleTop: number, done: boolean): void {
    if (done) keep({ ...layout, handleTop });
    else place({ ...layout, handleTop });
  }

  function toggle(): void {
    keep({ ...layout, collapsed: !layout.collapsed });
  }

  function log(): void {
    if (layout.collapsed) toggle();
    sidebar.focus();
    sidebar.tell({ type: 'focus' });
  }

  function print(now: boolean): void {
    printing = now;
    render();
  }

  function leave(): void {
    dock.want(undefined);
    host.remove();
  }
}
