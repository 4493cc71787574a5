import { watchArrivals } from './arrivals';
import { doubtOf } from './doubt';
import type { LateNames } from './late-names';
import { namesInLinks } from './names-in-links';
import { watchRequests } from './watch-requests';
import { whoBrought } from './who-brought';

/** How often one record's page may be read because something has loaded. */
const maxReads = 20;

/** Starts to watch what brings the page's texts, for the page's life. `readSoon` has the page read again. */
export function tellLateNames(readSoon: () => void): LateNames {
  const requests = watchRequests(() => {
    if (reads++ < maxReads) readSoon();
  });
  let reads = 0;
  // This script may come in the midst of a visit.
  let [since, arrivals] = [-Infinity, watchArrivals(-Infinity)];
  let names: ReadonlySet<string> = new Set();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readOnceLessDoubtful = (rests: readonly number[]) => {
    clearTimeout(timer);
    timer = setTimeout(readSoon, Math.min(...rests.filter((rest) => rest > 0)));
  };
  return {
    begin(crm, page, ref) {
      clearTimeout(timer);
      names = namesInLinks(crm, page, ref);
      reads = 0;
    },
    note(facts, here) {
      if (here !== since) [since, arrivals] = [here, watchArrivals(here)];
      arrivals.note(facts);
    },
    isCertain(field, text, { key, memory }) {
      const { longest, ...doubt } = doubtOf(field, key, memory, performance.now());
      // What else names took tells nothing about other fields, which come later.
      const likely = field === 'name' ? doubt.likely : longest;
      if (longest <= 0 || (field === 'name' && names.has(text))) return true;
      const arrival = arrivals.of(field);
      const asked = arrival && whoBrought(requests(), arrival, since);
      const isCertain = asked ? asked === 'this' : likely <= 0;
      if (!isCertain && field === 'name') readOnceLessDoubtful([likely, longest]);
      return isCertain;
    },
  };
}
