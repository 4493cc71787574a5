import type { Layout } from '../domain/layout/layout';
import type { Dock } from './docking/dock';
import { placeHost, sheetWidth, showHost } from './frame/place-host';
import type { SheetView } from './sheet-view';

/** Lets the host and the handle stand in the page as a view of the sheet says, and the page beside them. */
export function standInPage(
  host: HTMLElement,
  handle: HTMLElement,
  dock: Dock,
  { seen, docked }: SheetView,
  layout: Layout,
): void {
  const width = sheetWidth(window);
  showHost(host, seen !== 'nothing');
  placeHost(host, layout, width);
  handle.hidden = seen !== 'handle';
  dock.want(docked ? { side: layout.side, width } : undefined);
}
