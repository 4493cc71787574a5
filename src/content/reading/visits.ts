import type { Crm } from '../../crm/crm';
import { refKey, type ContactRef, type RefKey } from '../../domain/contact/contact-ref';
import type { PageRead } from './read-when-settled';
import type { Former } from './settle-facts';
import { beginVisit, type Visit } from './visit';

/** The visits of one page, one after another. */
export interface Visits {
  /** Who is on screen. */
  now(): Visit | undefined;
  isAt(ref: ContactRef): boolean;
  /** The address says this record now, or none; `tell` hears what the page shows of it. */
  moveTo(ref: ContactRef | undefined, tell: (read: PageRead) => void): void;
}

/** Begins with nobody on screen. Over a list in between, it is remembered whom the page showed last. */
export function beginVisits(crm: Crm): Visits {
  let visit: Visit | undefined;
  let left: { readonly key: RefKey; readonly former: Former } | undefined;
  return {
    now: () => visit,
    isAt: (ref) => visit !== undefined && refKey(visit.ref) === refKey(ref),
    moveTo(ref, tell) {
      if (visit) left = { key: refKey(visit.ref), former: visit.end() };
      visit = ref && beginVisit(crm, ref, tell, left?.key === refKey(ref) ? undefined : left?.former);
    },
  };
}
