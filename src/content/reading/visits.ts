import type { Crm } from '../../crm/crm';
import { refKey, type ContactRef } from '../../domain/contact/contact-ref';
import { bring } from '../bring';
import { isolatedWorld } from '../isolated-world';
import { afterLeaving, emptyMemory, isNamePending } from './page-memory';
import { beginVisit, type PageRead, type Visit } from './visit';

/** The visits of one page, one after another. */
export interface Visits {
  /** The visit of the record on screen. */
  now(): Visit | undefined;
  isAt(ref: ContactRef): boolean;
  /** Ends the visit, and starts one of this record, if any. Calls `onRead` with what the page shows of it. */
  moveTo(ref: ContactRef | undefined, onRead: (read: PageRead) => void): void;
}

const unread = { key: '', settled: undefined, shown: {}, wasReadOut: false, took: 0 };

/**
 * Starts without a record on screen. Remembers what the page may still show, also while it shows a list in between.
 * `wasElsewhere`: the page has left another record before this script started, whose fields may still load.
 */
export function beginVisits(crm: Crm, wasElsewhere: boolean): Visits {
  let memory = wasElsewhere ? afterLeaving(emptyMemory, { ...unread, at: performance.now() }) : emptyMemory;
  let visit: Visit | undefined;
  return {
    now: () => visit,
    isAt: (ref) => visit !== undefined && refKey(visit.ref) === refKey(ref),
    moveTo(ref, onRead) {
      memory = visit?.end() ?? memory;
      if (isNamePending(memory) && !isolatedWorld.lateNames) void bring('late-names');
      visit = ref && beginVisit(crm.also?.id === ref.crm ? crm.also : crm, ref, onRead, memory);
    },
  };
}
