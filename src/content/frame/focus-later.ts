import type { SidebarInPage } from './sidebar-of-host';
import { pageDocument as document } from '../page-document';

/** `again`: the caret was in the sheet when a move hid it, and returns unless the user has put it elsewhere meanwhile. */
export type Focus = 'sheet' | 'log' | 'again' | undefined;

/** Holds a request for the focus until the sheet is shown, because what is hidden cannot be focused. */
export function focusLater(sidebar: () => SidebarInPage) {
  let requested: Focus;
  return {
    request(focus: Focus): void {
      requested = focus;
    },
    apply(): void {
      const focus = requested;
      requested = undefined;
      if (!focus || (focus === 'again' && !isFree(document.activeElement))) return;
      sidebar().focus();
      if (focus !== 'sheet') sidebar().send({ type: 'focus', byUser: focus === 'log' });
    },
  };
}

// The caret may be in a sheet that is about to be removed.
const isFree = (active: Element | null): boolean =>
  active === null || active === document.body || active.localName === 'last-impression';
