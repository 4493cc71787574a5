import { bareApi } from './bare-api';

/** Returns the width of the page in this frame's tab, CSS px; undefined if the browser does not tell. */
export async function tabWidth(): Promise<number | undefined> {
  const { tabs } = bareApi();
  const tab = await tabs.getCurrent();
  if (tab?.id === undefined || tab.width === undefined) return undefined;
  return tab.width / (await tabs.getZoom(tab.id));
}
