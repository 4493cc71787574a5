import { marksToLookFor } from '../crm/recognise';
import type { Around } from './around';
import { placeOf, type Place } from './place';

/** The tab in front, and what its address tells. */
export interface Found extends Place {
  readonly tab: number | undefined;
}

/** Gives where the user is. A tab whose address we may not know, or that has none, is nowhere. */
export async function findPlace(around: Around): Promise<Found> {
  const [tab, origins, hosts] = await Promise.all([
    around.activeTab(),
    around.readOrigins(),
    around.grantedHosts(),
  ]);
  const url = tab?.url === undefined ? null : URL.parse(tab.url);
  const marks = url && tab ? await around.selectorsIn(tab.id, marksToLookFor(url)) : [];
  const hasMark = (mark: string) => marks.includes(mark);
  const place = url ? placeOf(url, { origins, hosts, patternOf: around.patternOf, hasMark }) : {};
  return { tab: tab?.id, ...place };
}
