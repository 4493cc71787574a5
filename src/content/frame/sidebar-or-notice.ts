import { onRefused } from './on-refused';
import { isSandboxed, makeNotice } from './sandboxed-notice';
import { makeSidebar, type SidebarEvents, type SidebarInPage } from './sidebar-in-page';

/**
 * Makes the sidebar, or a notice if the page's policy blocks our frame. That may turn out later: then the notice replaces the
 * sidebar, and `onReplaced` is called. Returns a function that returns the current one.
 */
export function sidebarOrNotice(
  root: ShadowRoot,
  title: string,
  events: SidebarEvents,
  onReplaced: () => void,
  signal: AbortSignal,
): () => SidebarInPage {
  const frames = new AbortController();
  const ofFrames = AbortSignal.any([signal, frames.signal]);
  let current = isSandboxed() ? makeNotice(root, events) : makeSidebar(root, title, events, ofFrames);
  onRefused(() => {
    frames.abort();
    current = makeNotice(root, events);
    onReplaced();
  }, ofFrames);
  return () => current;
}
