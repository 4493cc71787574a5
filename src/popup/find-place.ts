import { marksToLookFor } from '../crm/recognise';
import { taughtListOf } from '../crm/taught/taught-list';
import { toCrm } from '../crm/taught/to-crm';
import type { Around } from './around';
import { placeOf, type Place } from './place';

/** The tab in front, and what its address tells. */
export interface Found extends Place {
  readonly tab: number | undefined;
  readonly url?: URL | undefined;
}

/** Gives where the user is. A tab whose address we may not know, or that has none, is nowhere. */
export async function findPlace(around: Around): Promise<Found> {
  const [tab, origins, hosts, stored] = await Promise.all([
    around.activeTab(),
    around.readOrigins(),
    around.grantedHosts(),
    around.readTaught(),
  ]);
  const taught = taughtListOf(stored).map(toCrm);
  const url = tab?.url === undefined ? null : URL.parse(tab.url);
  const marks = url && tab ? await around.selectorsIn(tab.id, marksToLookFor(url)) : [];
  const hasMark = (mark: string) => marks.includes(mark);
  const place = url ? placeOf(url, { origins, hosts, patternOf: around.patternOf, hasMark, taught }) : {};
  return { tab: tab?.id, url: url ?? undefined, ...place };
}
