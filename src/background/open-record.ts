import type { OpenTab } from '../browser/record-tabs';
import type { Crm } from '../crm/crm';
import { identifyWith } from '../crm/identify-with';
import { crmById } from '../crm/index';
import { taughtListOf } from '../crm/taught/taught-list';
import { toCrm } from '../crm/taught/to-crm';
import { refKey, type ContactRef } from '../domain/contact/contact-ref';
import { addressesOf, type SeenAddress } from '../store/addresses';
import type { Book } from '../store/book';

/** What of the browser is needed to show a record. */
export interface Around {
  /** Gives the taught CRMs as they are stored. */
  readonly readTaught: () => Promise<unknown>;
  /** Gives the tabs at an origin whose addresses we may know. */
  readonly tabsAt: (origin: string) => Promise<readonly OpenTab[]>;
  readonly goTo: (tab: OpenTab) => Promise<void>;
  readonly openAddress: (url: URL) => Promise<void>;
}

/**
 * Shows a contact's record in its CRM: in the tab that is at it, else in a new one. Gives whether it could; not where no
 * address of theirs is known, or none that still says this very record by what we know of its CRM.
 */
export async function openRecord(book: Book, contact: string, around: Around): Promise<boolean> {
  const seen = await addressesOf(book, contact);
  if (!seen.length) return false;
  const crmOf = knownCrms(await around.readTaught());
  const record = seen.find(({ ref, url }) => isAt(ref, url, crmOf));
  if (!record) return false;
  const tab = await tabAt(record, crmOf, around);
  await (tab ? around.goTo(tab) : around.openAddress(record.url));
  return true;
}

type CrmOf = (id: string) => Crm | undefined;

function knownCrms(stored: unknown): CrmOf {
  const taught = taughtListOf(stored);
  return (id) => {
    const own = taught.find((one) => one.id === id);
    return crmById(id) ?? (own && toCrm(own));
  };
}

// One record has many addresses, so they are compared by what they say.
async function tabAt({ ref, url }: SeenAddress, crmOf: CrmOf, { tabsAt }: Around) {
  const open = await tabsAt(url.origin);
  return open.find((tab) => isAt(ref, tab.url, crmOf));
}

function isAt(ref: ContactRef, url: URL, crmOf: CrmOf): boolean {
  const crm = crmOf(ref.crm);
  const here = crm && identifyWith(crm, url);
  return here !== undefined && refKey(here) === refKey(ref);
}
