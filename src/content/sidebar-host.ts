import type { Crm } from '../crm/crm';
import type { ContactRef } from '../domain/contact/contact-ref';
import type { Layout } from '../domain/layout/layout';
import type { FromFrame, ToFrame } from '../messages/frame-port';
import { applyView } from './apply-view';
import { makeDock, type Dock } from './docking/dock';
import { atEvenTimes } from './frame/at-even-times';
import { awaitAnswer } from './frame/await-answer';
import { acknowledged, beforeTheFirst, forgotten, maySee, moved } from './frame/epochs';
import { focusLater, type Focus } from './frame/focus-later';
import { makeHost, type Host } from './frame/host-element';
import { holdCaret } from './frame/hold-caret';
import { onRefused } from './frame/on-refused';
import { findOrphans, onSentAway, type Orphans } from './frame/orphan';
import { isSandboxed, makeNotice } from './frame/sandboxed-notice';
import { makeSidebar, type SidebarInPage } from './frame/sidebar-in-page';
import { dragHandle } from './handle/drag-handle';
import { makeHandle } from './handle/handle-element';
import { hearWindow } from './hear-window';
import { beginLayout, type HostLayout } from './host-layout';
import { viewOf, type HostView } from './host-view';
import { isolatedWorld } from './isolated-world';
import { onUser } from './on-user';
import { pageDocument as document } from './page-document';

/** The sidebar's host in the page: frame, handle and dock together. It goes when its life ends. */
export class SidebarHost {
  readonly #orphans: Orphans;
  readonly #crm: Crm;
  /** Compares the page's address with what is shown. */
  readonly #look: () => void;
  readonly #host: Host;
  readonly #handle: HTMLButtonElement;
  readonly #dock: Dock;
  #sidebar: SidebarInPage;
  readonly #layout: HostLayout;
  readonly #answer: ReturnType<typeof awaitAnswer>;
  readonly #focus: ReturnType<typeof focusLater>;
  readonly #leaving: () => void;
  readonly #times = atEvenTimes();
  #epochs = beforeTheFirst;
  #contact: ContactRef | undefined;
  #printing = false;
  #isAtRest = false;
  /** The epoch that is shown once nobody types into an orphan any more. */
  #heldBack: number | undefined;
  /** Nothing is typed any more into the sheet that is hidden. */
  #released = false;
  #begun = false;
  /** How often the frame was silent, one after the other. */
  #silences = 0;

  /** Puts the host into the page, hidden until there is somebody to show. */
  constructor(crm: Crm, life: AbortController, look: () => void) {
    const { signal } = life;
    const hears = { message: (message: FromFrame) => this.#hear(message), made: () => this.#made() };
    this.#orphans = findOrphans();
    if (!this.#orphans.areTypedInto()) this.#orphans.sendAway();
    this.#crm = crm;
    this.#look = look;
    this.#host = makeHost(document);
    const { element, root } = this.#host;
    isolatedWorld.host = element;
    const frames = new AbortController();
    const own = AbortSignal.any([signal, frames.signal]);
    this.#sidebar = isSandboxed() ? makeNotice(root, hears) : makeSidebar(root, crm.name, hears, own);
    const refused = () => {
      frames.abort();
      this.#sidebar = makeNotice(root, hears);
      this.show(this.#contact);
    };
    onRefused(refused, own);
    this.#handle = makeHandle(document);
    this.#dock = makeDock(element);
    this.#layout = beginLayout(crm.id, (layout) => this.#laidOut(layout));
    this.#answer = awaitAnswer(() => this.#silent(), signal);
    this.#focus = focusLater(this.#sidebar);
    root.append(this.#handle);
    onSentAway(element, () => life.abort(), signal);
    const lost = () => this.tell({ type: 'caret-taken' });
    this.#leaving = holdCaret(element, this.#sidebar, lost, signal);
    // Nothing is typed any more: what was kept for that may go.
    onUser('focus', ({ target }) => target !== window && target !== element && this.#render(), signal);
    this.#hearUser(signal);
    signal.addEventListener('abort', () => this.#leave());
  }

  /** The address says this record now, or none. Hides in this very task. Returns the epoch of the change. */
  show(ref: ContactRef | undefined): number {
    this.#focus.want(ref && this.#sidebar.hasFocus() ? 'again' : undefined);
    this.#epochs = moved(this.#epochs);
    this.#times.moved();
    this.#contact = ref;
    this.#render();
    const { now: epoch } = this.#epochs;
    const here = { crmName: this.#crm.name, address: location.href };
    this.tell(ref ? { type: 'contact', epoch, ref, ...here } : { type: 'nobody', epoch });
    if (ref) this.#answer.asked();
    else this.#answer.answered();
    this.refit();
    return epoch;
  }

  tell(message: ToFrame): void {
    this.#sidebar.tell(message);
  }

  /** The page has changed, though its address says the same record. */
  refit(): void {
    this.#dock.refit();
  }

  toggle(): void {
    if (this.#layout.usual().collapsed) this.#expand('sheet');
    else this.#collapse();
  }

  /** Opens the sheet and puts the caret into its quick log. */
  log(): void {
    this.#expand('log');
  }

  #hearUser(signal: AbortSignal): void {
    dragHandle(this.#handle, {
      open: () => this.toggle(),
      moveTo: (handleTop, done) => (done ? this.#layout.keep : this.#layout.place)({ handleTop }),
      top: () => this.#layout.usual().handleTop,
    });
    const resized = (byUser: boolean) => {
      this.#render();
      if (byUser) this.refit();
    };
    const printed = (now: boolean) => {
      this.#printing = now;
      this.#render();
    };
    hearWindow(resized, printed, signal);
  }

  #hear(message: FromFrame): void {
    if (message.type === 'look') return this.#answerLook(message.n);
    if (message.type === 'leaving') return this.#leaving();
    if (message.type === 'release') return this.#release();
    if (message.type === 'at-rest') return this.#acknowledgeLate();
    if (message.type === 'collapse') return this.#collapse();
    if (message.type === 'place') return this.#choose(message);
    if (message.type === 'shown') this.#times.next(() => this.#acknowledge(message.epoch));
  }

  /** Shows what was held back for somebody who typed into the sheet of before an update. */
  #acknowledgeLate(): void {
    this.#isAtRest = true;
    if (this.#heldBack !== undefined) this.#acknowledge(this.#heldBack);
  }

  #acknowledge(epoch: number): void {
    this.#heldBack = undefined;
    if (!this.#isAtRest && this.#orphans.areTypedInto()) {
      this.#heldBack = epoch;
      return this.#answer.answered();
    }
    this.#epochs = acknowledged(this.#epochs, epoch);
    if (maySee(this.#epochs)) {
      this.#answer.answered();
      this.#silences = 0;
    }
    this.#render();
  }

  #release(): void {
    if (this.#contact) return;
    this.#leaving();
    // What is hidden loses the focus; asked to give it away, a frame does nothing.
    this.#released = true;
    this.#render();
  }

  #answerLook(n: number): void {
    this.#look();
    const { side } = this.#layout.usual();
    const host = isolatedWorld.checkHost?.(this.#host, side) ?? 'unchecked';
    this.tell({ type: 'looked', n, epoch: this.#epochs.now, host });
  }

  // A new frame in the place of one that is lost; if that is lost too, the handle is the way to another.
  #silent(): void {
    if (this.#layout.usual().collapsed) return;
    if (this.#silences++ % 2) this.#layout.place({ collapsed: true });
    else this.#sidebar.renew();
  }

  #choose({ mode, side }: Pick<Layout, 'mode' | 'side'>): void {
    const next = () => this.#layout.keep({ mode, side });
    if (mode === this.#layout.usual().mode) next();
    else this.#dock.retry().then(next, next);
  }

  #made(): void {
    this.#epochs = forgotten(this.#epochs);
    this.#answer.asked();
    this.#render();
  }

  #render(): void {
    const atContact = this.#contact !== undefined;
    const layout = this.#layout.known();
    const now = { epochs: this.#epochs, printing: this.#printing, begun: this.#begun };
    const view = viewOf({ atContact, layout, ...now });
    this.#begun = atContact && (this.#begun || view.seen === 'sheet');
    if (view.seen !== 'nothing') this.#takeOver();
    const typedInto = this.#isTypedInto(view);
    applyView(this.#host.element, this.#handle, this.#dock, view, this.#layout.usual(), typedInto);
    this.#sidebar.hide(!view.open && !typedInto);
    // A new frame renders at once, and what it renders holds.
    if (view.open) this.#sidebar.open();
    if (view.seen === 'sheet') this.#focus.give();
  }

  /** From here on we are what is seen: whoever types into what was there before an update goes on typing here. */
  #takeOver(): void {
    this.#released = false;
    const typedInto = this.#orphans.areTypedInto();
    this.#orphans.sendAway();
    if (typedInto) this.#focus.want('again');
  }

  /** A sheet that may not be seen goes on taking what is typed while the caret is in it. */
  #isTypedInto({ seen }: HostView): boolean {
    return seen === 'nothing' && !this.#released && !this.#printing && this.#sidebar.hasFocus();
  }

  #laidOut(layout: Layout): void {
    this.tell({ type: 'layout', layout });
    this.#render();
  }

  #collapse(): void {
    const focused = this.#sidebar.hasFocus();
    if (this.#contact) this.#layout.keep({ collapsed: true });
    if (focused) this.#handle.focus();
  }

  #expand(then: Focus): void {
    if (!this.#contact) return;
    this.#focus.want(then);
    if (!maySee(this.#epochs)) this.#sidebar.renew();
    this.#layout.keep({ collapsed: false });
  }

  #leave(): void {
    this.#dock.want(undefined);
    this.#host.element.remove();
  }
}
