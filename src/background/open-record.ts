import type { OpenTab } from '../browser/record-tabs';
import { addressesOf, type SeenAddress } from '../store/addresses';
import type { Book } from '../store/book';
import { knownCrms, isRecordAt, type CrmOf } from './known-crms';

/** The browser functions needed to show a record. */
export interface RecordTabs {
  /** Returns the taught CRMs as stored, not validated. */
  readonly readTaught: () => Promise<unknown>;
  /** Returns the tabs at an origin whose addresses we may read. */
  readonly tabsAt: (origin: string) => Promise<readonly OpenTab[]>;
  readonly focusTab: (tab: OpenTab) => Promise<void>;
  readonly openAddress: (url: URL) => Promise<void>;
}

/**
 * Shows a contact's record in its CRM, in the tab that already shows it or else in a new one. Resolves to false if we know
 * no address of that contact which its CRM's rules still identify as the same record.
 */
export async function openRecord(book: Book, contact: string, tabs: RecordTabs): Promise<boolean> {
  const seen = await addressesOf(book, contact);
  if (!seen.length) return false;
  const crmOf = knownCrms(await tabs.readTaught());
  const record = seen.find(({ ref, url }) => isRecordAt(crmOf, url, ref));
  if (!record) return false;
  const tab = await tabAt(record, crmOf, tabs);
  await (tab ? tabs.focusTab(tab) : tabs.openAddress(record.url));
  return true;
}

// One record has many addresses, so the records they identify are compared.
async function tabAt({ ref, url }: SeenAddress, crmOf: CrmOf, { tabsAt }: RecordTabs) {
  const open = await tabsAt(url.origin);
  return open.find((tab) => isRecordAt(crmOf, tab.url, ref));
}
