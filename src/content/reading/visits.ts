import type { Crm } from '../../crm/crm';
import { refKey, type ContactRef } from '../../domain/contact/contact-ref';
import { left, nothingLate } from './late-fields';
import { beginVisit, type PageRead, type Visit } from './visit';

/** The visits of one page, one after another. */
export interface Visits {
  /** Who is on screen. */
  now(): Visit | undefined;
  isAt(ref: ContactRef): boolean;
  /** The address says this record now, or none; `tell` hears what the page shows of it. */
  moveTo(ref: ContactRef | undefined, tell: (read: PageRead) => void): void;
}

const unread = { key: '', told: undefined, standing: {}, wasReadOut: false };

/**
 * Begins with nobody on screen. Over a list in between, it is remembered what the page may still show. `wasElsewhere` where
 * the page has left another record before we came: what it had asked for may still arrive.
 */
export function beginVisits(crm: Crm, wasElsewhere: boolean): Visits {
  let memory = wasElsewhere ? left(nothingLate, { ...unread, at: Date.now() }) : nothingLate;
  let visit: Visit | undefined;
  return {
    now: () => visit,
    isAt: (ref) => visit !== undefined && refKey(visit.ref) === refKey(ref),
    moveTo(ref, tell) {
      memory = visit?.end() ?? memory;
      visit = ref && beginVisit(crm.also?.id === ref.crm ? crm.also : crm, ref, tell, memory);
    },
  };
}
