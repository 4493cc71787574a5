import { marksToLookFor } from '../crm/recognise';
import { taughtListOf } from '../crm/taught/taught-list';
import { toCrm } from '../crm/taught/to-crm';
import type { PopupPlatform } from './popup-platform';
import { placeByAddress, placeByPage, type Place } from './place';

/** The active tab, and what its address says. */
export interface FoundPlace extends Place {
  readonly tab: number | undefined;
  readonly url?: URL | undefined;
}

/** What the active tab shows: first by its address alone, then also by its page, which answers when it likes. */
export interface Finding {
  readonly place: FoundPlace;
  readonly askPage: () => Promise<FoundPlace>;
}

/** Returns what the active tab shows. If we may not read its address, or it has none, only the tab's id is known. */
export async function findPlace(platform: PopupPlatform): Promise<Finding> {
  const [tab, origins, hosts, stored] = await Promise.all([
    platform.activeTab(),
    platform.readOrigins(),
    platform.grantedHosts(),
    platform.readTaught(),
  ]);
  const url = tab?.url === undefined ? null : URL.parse(tab.url);
  if (!tab || !url) return byAddress({ tab: tab?.id });
  const taught = taughtListOf(stored).map(toCrm);
  const here = { tab: tab.id, url };
  const known = placeByAddress(url, { origins, hosts, patternOf: platform.patternOf, taught });
  if (known) return byAddress({ ...here, ...known });
  const askPage = async () => {
    const marks = await platform.selectorsIn(tab.id, marksToLookFor(url));
    const hasMark = (mark: string) => marks.includes(mark);
    return { ...here, ...placeByPage(url, { patternOf: platform.patternOf, hasMark }) };
  };
  return { place: here, askPage };
}

const byAddress = (place: FoundPlace): Finding => ({ place, askPage: async () => place });
