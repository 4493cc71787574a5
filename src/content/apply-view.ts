import type { Layout } from '../domain/layout/layout';
import type { Dock } from './docking/dock';
import { placeHost, sheetWidth, showHost } from './frame/place-host';
import type { HostView } from './host-view';

/** Lets the host and the handle stand in the page as a view says, and the page beside them. */
export function applyView(
  host: HTMLElement,
  handle: HTMLElement,
  dock: Dock,
  { seen, docked }: HostView,
  layout: Layout,
  typedInto: boolean,
): void {
  const width = sheetWidth(window);
  showHost(host, seen !== 'nothing', typedInto);
  placeHost(host, layout, width);
  handle.hidden = seen !== 'handle';
  dock.want(docked ? { side: layout.side, width } : undefined);
}
