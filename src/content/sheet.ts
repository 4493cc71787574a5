import type { Crm } from '../crm/crm';
import type { ContactRef } from '../domain/contact/contact-ref';
import { usualLayout, type Layout } from '../domain/layout/layout';
import type { FromFrame, ToFrame } from '../messages/frame-port';
import { makeDock } from './docking/dock';
import { awaitAnswer } from './frame/await-answer';
import { acknowledged, beforeTheFirst, forgotten, maySee, moved } from './frame/epochs';
import { focusLater, type Focus } from './frame/focus-later';
import { makeHost } from './frame/host-element';
import { letPageDrag } from './frame/let-page-drag';
import { onSentAway } from './frame/orphan';
import { placeHost, sheetWidth, showHost } from './frame/place-host';
import { isSandboxed, makeNotice } from './frame/sandboxed-notice';
import { makeSidebar } from './frame/sidebar-in-page';
import { dragHandle } from './handle/drag-handle';
import { makeHandle } from './handle/handle-element';
import { keepLayout, readLayout } from './layout-memory';
import { logOnce } from './log-once';
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

const logLayout = (cause: unknown) => logOnce('the layout', cause);

/** Puts the sheet into the page, hidden until there is somebody to show. It goes when its life ends. */
export function openSheet(crm: Crm, life: AbortController): Sheet {
  const { signal } = life;
  const { element: host, root } = makeHost(document);
  const hears = { message: hear, made };
  const sidebar = isSandboxed() ? makeNotice(root, hears) : makeSidebar(root, crm.name, hears, signal);
  const handle = makeHandle(document);
  const dock = makeDock(host);
  const answer = awaitAnswer(silent, signal);
  const focus = focusLater(sidebar);
  let epochs = beforeTheFirst;
  let contact: ContactRef | undefined;
  let layout: Layout | undefined;
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
  addEventListener('resize', resized, { signal });
  addEventListener('beforeprint', () => print(true), { signal });
  addEventListener('afterprint', () => print(false), { signal });
  signal.addEventListener('abort', leave, { once: true });
  readLayout(crm.id)
    .catch(logLayout)
    .then((read) => place(read ?? {}));
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

  function resized({ isTrusted }: Event): void {
    render();
    // Not for the word that docking itself gives to the page.
    if (isTrusted) dock.refit();
  }

  function made(): void {
    epochs = forgotten(epochs);
    answer.asked();
    render();
  }

  function render(): void {
    const view = viewOf({ epochs, atContact: contact !== undefined, layout, printing, begun });
    const { side } = usual();
    const width = sheetWidth(window);
    begun = contact !== undefined && (begun || view.seen === 'sheet');
    showHost(host, view.seen !== 'nothing');
    placeHost(host, usual(), width);
    handle.hidden = view.seen !== 'handle';
    sidebar.hide(!view.open);
    if (view.open) sidebar.open();
    dock.want(view.docked ? { side, width } : undefined);
    if (view.seen === 'sheet') focus.give();
  }

  function usual(): Layout {
    return layout ?? usualLayout;
  }

  function place(by: Partial<Layout>): void {
    layout = { ...usual(), ...by };
    sidebar.tell({ type: 'layout', layout });
    render();
  }

  function keep(by: Partial<Layout>): void {
    place(by);
    keepLayout(crm.id, usual()).catch(logLayout);
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

  function print(now: boolean): void {
    printing = now;
    render();
  }

  function leave(): void {
    dock.want(undefined);
    host.remove();
  }
}
