import type { SidebarInPage } from './sidebar-in-page';
import { pageDocument as document } from '../page-document';

/** `again`: the caret was in the sheet when a move hid it, and goes back unless the user has put it elsewhere meanwhile. */
export type Focus = 'sheet' | 'log' | 'again' | undefined;

/** Keeps the wish for the focus until the sheet is seen: what is hidden cannot have it. */
export function focusLater(sidebar: SidebarInPage) {
  let wanted: Focus;
  return {
    want(focus: Focus): void {
      wanted = focus;
    },
    give(): void {
      const focus = wanted;
      wanted = undefined;
      if (!focus || (focus === 'again' && !isFree(document.activeElement))) return;
      sidebar.focus();
      if (focus !== 'sheet') sidebar.tell({ type: 'focus', byUser: focus === 'log' });
    },
  };
}

const isFree = (active: Element | null): boolean => active === null || active === document.body;
