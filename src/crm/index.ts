import type { ContactRef } from '../domain/contact/contact-ref';
import type { Crm } from './crm';
import { identifyWith } from './identify-with';
import { livesOn } from './lives-on';
import { activecampaign } from './activecampaign';
import { apollo } from './apollo';
import { attio } from './attio';
import { bitrix24 } from './bitrix24';
import { capsule } from './capsule';
import { civicrm } from './civicrm';
import { close } from './close';
import { copper } from './copper';
import { corteza } from './corteza';
import { demo } from './demo';
import { dolibarr } from './dolibarr';
import { dynamics } from './dynamics';
import { erpnext } from './erpnext';
import { espocrm } from './espocrm';
import { folk } from './folk';
import { frappeCrm } from './frappe-crm';
import { freshsales } from './freshsales';
import { gmail } from './gmail';
import { gohighlevel } from './gohighlevel';
import { googleContacts } from './google-contacts';
import { hubspot } from './hubspot';
import { insightly } from './insightly';
import { keap } from './keap';
import { kommo } from './kommo';
import { krayin } from './krayin';
import { monday } from './monday';
import { monica } from './monica';
import { nimble } from './nimble';
import { odoo } from './odoo';
import { pipedrive } from './pipedrive';
import { salesNavigator } from './sales-navigator';
import { salesforce } from './salesforce';
import { streak } from './streak';
import { suitecrm } from './suitecrm';
import { tryton } from './tryton';
import { twenty } from './twenty';
import { vtiger } from './vtiger';
import { zendeskSell } from './zendesk-sell';
import { zoho } from './zoho';

/** `Crm.id`. */
export type CrmId = Crm['id'];

/** All known CRMs, in the order in which they are tried. */
export const crms: readonly Crm[] = [
  activecampaign,
  apollo,
  attio,
  bitrix24,
  capsule,
  civicrm,
  close,
  copper,
  corteza,
  demo,
  dolibarr,
  dynamics,
  erpnext,
  espocrm,
  folk,
  frappeCrm,
  freshsales,
  gmail,
  gohighlevel,
  googleContacts,
  hubspot,
  insightly,
  keap,
  kommo,
  krayin,
  monday,
  monica,
  nimble,
  odoo,
  pipedrive,
  salesNavigator,
  salesforce,
  streak,
  suitecrm,
  tryton,
  twenty,
  vtiger,
  zendeskSell,
  zoho,
];

const byId: ReadonlyMap<CrmId, Crm> = new Map(crms.map((crm) => [crm.id, crm]));

/** Returns the CRM with this id, or undefined if there is none. */
export const crmById = (id: CrmId): Crm | undefined => byId.get(id);

/**
 * Returns the ref of the record page at an address, or undefined if it is none or not certain. Never throws. With `crm`,
 * only that CRM is tried; without, the CRMs that own the host; on a host of none, the self-hosted ones, if exactly one
 * matches.
 */
export function identify(url: URL, crm?: CrmId): ContactRef | undefined {
  if (crm !== undefined)
    return refsBy(
      crms.filter(({ id }) => id === crm),
      url,
    )[0];
  const fitting = candidates(url);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * Returns a ref for each CRM that matches an address: those that own its host, or else the self-hosted ones. Never throws.
 */
export function candidates(url: URL): ContactRef[] {
  const hosted = crms.filter((crm) => livesOn(crm, url));
  return refsBy(hosted.length > 0 ? hosted : crms, url);
}

const refsBy = (tried: readonly Crm[], url: URL) =>
  tried.map((crm) => identifyWith(crm, url)).filter((ref) => ref !== undefined);
