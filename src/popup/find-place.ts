import { marksToLookFor } from '../crm/recognise';
import { taughtListOf } from '../crm/taught/taught-list';
import { toCrm } from '../crm/taught/to-crm';
import type { PopupPlatform } from './popup-platform';
import { placeOf, type Place } from './place';

/** The active tab, and what its address says. */
export interface FoundPlace extends Place {
  readonly tab: number | undefined;
  readonly url?: URL | undefined;
}

/** Returns what the active tab shows. If we may not read its address, or it has none, only the tab's id is known. */
export async function findPlace(platform: PopupPlatform): Promise<FoundPlace> {
  const [tab, origins, hosts, stored] = await Promise.all([
    platform.activeTab(),
    platform.readOrigins(),
    platform.grantedHosts(),
    platform.readTaught(),
  ]);
  const taught = taughtListOf(stored).map(toCrm);
  const url = tab?.url === undefined ? null : URL.parse(tab.url);
  const marks = url && tab ? await platform.selectorsIn(tab.id, marksToLookFor(url)) : [];
  const hasMark = (mark: string) => marks.includes(mark);
  const place = url ? placeOf(url, { origins, hosts, patternOf: platform.patternOf, hasMark, taught }) : {};
  return { tab: tab?.id, url: url ?? undefined, ...place };
}
