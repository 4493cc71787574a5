import { bring } from '../bring';
import { isolatedWorld } from '../isolated-world';
import { onRefused } from './on-refused';
import { makeSidebar } from './sidebar-in-page';
import type { SidebarEvents, SidebarInPage } from './sidebar-of-host';

/** Whether the page is sandboxed (CSP `sandbox` without `allow-same-origin`): no frame of ours can work in it. */
const isSandboxed = (): boolean => self.origin === 'null';

/**
 * Makes the sidebar. A notice replaces it if it turns out that the page's policy blocks our frame; then `onReplaced` is called.
 * Returns a function that returns the current one.
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
  let current = makeSidebar(root, title, events, ofFrames);
  const refused = async () => {
    frames.abort();
    await bring('notice');
    current = isolatedWorld.makeNotice?.(root, events) ?? current;
    onReplaced();
  };
  if (isSandboxed()) void refused();
  onRefused(refused, ofFrames);
  return () => current;
}
