import type { ContactRef } from '../domain/contact/contact-ref';
import type { Dock } from './docking/dock';
import type { focusLater } from './frame/focus-later';
import type { Orphans } from './frame/orphans';
import { placeHost, sheetWidth, showHost } from './frame/place-host';
import type { ShownContact } from './frame/shown-contact';
import type { SidebarInPage } from './frame/sidebar-of-host';
import { viewOf, type HostView } from './host-view';
import type { CrmLayout } from './layout-of-crm';

interface HostParts {
  readonly element: HTMLElement;
  readonly handle: HTMLElement;
  readonly dock: Dock;
  readonly layout: CrmLayout;
  readonly orphans: Orphans;
  readonly focus: ReturnType<typeof focusLater>;
  readonly shown: ShownContact;
  readonly sidebar: () => SidebarInPage;
  /** The record that the address says, as long as the host is in the page. */
  readonly atContact: () => ContactRef | undefined;
}

/** Returns how to render the host, its handle and the page beside them; each function renders at once. */
export function hostRendering(parts: HostParts) {
  const { element, handle, dock, layout, orphans, focus, shown, sidebar } = parts;
  let printing = false;
  let wasShown = false;
  /** The user types no more into the hidden sheet. */
  let isReleased = false;
  return {
    render,
    print(isPrinting: boolean): void {
      printing = isPrinting;
      render();
    },
    /** Takes the focus from the hidden sheet: hiding does that, while asking the frame for it does nothing. */
    release(): void {
      isReleased = true;
      render();
    },
  };

  function render(): void {
    const contact = parts.atContact();
    const atContact = contact !== undefined;
    const epochs = shown.epochs();
    const view = viewOf({ epochs, atContact, layout: layout.known(), printing, wasShown });
    wasShown = atContact && (wasShown || view.seen === 'sheet');
    if (view.seen !== 'nothing') takeOver();
    const typedInto = isTypedInto(view);
    const width = sheetWidth(window);
    showHost(element, view.seen !== 'nothing', typedInto);
    placeHost(element, layout.usual(), width);
    handle.hidden = view.seen !== 'handle';
    dock.want(contact && view.docked ? { side: layout.usual().side, width, kind: contact.kind } : undefined);
    sidebar().hide(!view.open && !typedInto);
    // A new frame renders at once, and that rendering is the latest.
    if (view.open) sidebar().open();
    if (view.seen === 'sheet') focus.apply();
  }

  /** Removes the sheets of before an update; a user who types in one of them goes on in ours. */
  function takeOver(): void {
    isReleased = false;
    const typedInto = orphans.haveFocus();
    orphans.remove();
    if (typedInto) focus.request('again');
  }

  /** Whether the user still types in a sheet that may not be seen. */
  function isTypedInto({ seen }: HostView): boolean {
    return seen === 'nothing' && !isReleased && !printing && sidebar().hasFocus();
  }
}
