import type { Crm } from '../../crm/crm';
import type { ContactRef, RefKey } from '../../domain/contact/contact-ref';
import type { Field, PageTexts } from '../reading/page-memory';
import type { Readings } from '../reading/settle-facts';

/** What tells whose a text is that comes late, in a page that has left a record before its name had come. */
export interface LateNames {
  /** Call as the address changes to a record, while the page still shows what was there before. */
  begin(crm: Crm, page: Document, ref: ContactRef): void;
  /** Call with what each read of the page has found, which is at its address since then (ms of `performance.now()`). */
  note(facts: PageTexts | undefined, since: number): void;
  /** Whether a text that stays in a field is this record's, and not one's that was left. If not, the page is read again later. */
  isCertain(field: Field, text: string, readings: Pick<Readings, 'key' | 'memory'>): boolean;
  /**
   * The records whose the name on the page could be, if nothing but the time that has passed tells: the one that is read, and those
   * that were left before their names had come.
   */
  among(): RefKey[] | undefined;
}
