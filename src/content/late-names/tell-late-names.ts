import type { Crm } from '../../crm/crm';
import { textsOf } from '../../crm/read-page';
import { recordDocument } from '../../crm/record-document';
import { logOnce } from '../log-once';
import type { ContactRef, RefKey } from '../../domain/contact/contact-ref';
import { fieldMemory, type Field, type PageMemory, type Texts } from '../reading/page-memory';
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
  let before: Texts = {};
  let among: RefKey[] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readOnceLessDoubtful = (rests: readonly number[]) => {
    clearTimeout(timer);
    timer = setTimeout(readSoon, Math.min(...rests.filter((rest) => rest > 0)));
  };
  return {
    begin(crm, page, ref) {
      clearTimeout(timer);
      names = namesInLinks(crm, page, ref);
      before = textsBefore(crm, page, ref);
      [among, reads] = [undefined, 0];
    },
    note(facts, here) {
      if (here !== since) [since, arrivals] = [here, watchArrivals(here)];
      arrivals.note(facts);
    },
    isCertain(field, text, { key, memory }) {
      if (field === 'name' && names.has(text)) return true;
      // It may have come while the page showed a list: then no time and no request tells whose it is.
      if (text === before[field]) return false;
      const { longest, ...doubt } = doubtOf(field, key, memory, performance.now());
      // What else names took tells nothing about other fields, which come later.
      const likely = field === 'name' ? doubt.likely : longest;
      if (longest <= 0) return true;
      const arrival = arrivals.of(field);
      const asked = arrival && whoBrought(requests(), arrival, since);
      const isCertain = asked ? asked === 'this' : likely <= 0 && !isAnothers(field, text, key, memory);
      if (field !== 'name') return isCertain;
      if (!isCertain) readOnceLessDoubtful([likely, longest]);
      among = asked ? undefined : [key, ...fieldMemory(memory, 'name').pending.keys()];
      return isCertain;
    },
    among: () => among,
  };
}

/** Whether this document has shown the text for another record, or another text for this one. */
const isAnothers = (field: Field, text: string, key: RefKey, { settled }: PageMemory): boolean =>
  [...settled].some(([one, texts]) =>
    one === key ? texts[field] !== undefined && texts[field] !== text : texts[field] === text,
  );

/** Returns what the page shows as its address changes to a record, which is not that record's. */
function textsBefore(crm: Crm, page: Document, ref: ContactRef): Texts {
  try {
    return textsOf(crm, recordDocument(crm, page, ref) ?? page);
  } catch (cause) {
    logOnce('reading the page', cause);
    return {};
  }
}
