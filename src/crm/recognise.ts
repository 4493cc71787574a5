import type { Crm } from './crm';
import { candidates, crmById } from './index';
import { livesOn } from './lives-on';

/**
 * Gives the CRMs whose record page this may be, by address and page together, for an origin that the user has not
 * named yet. A self-hosted one whose mark is missing is none of them; where a mark is there, those without any known
 * mark are not either. Where several are left, the user chooses.
 */
export function recognise(url: URL, document: Document): Crm[] {
  const fitting = candidates(url)
    .map((ref) => crmById(ref.crm))
    .filter((crm) => crm !== undefined);
  const sure = fitting.filter((crm) => livesOn(crm, url) || (crm.mark && document.querySelector(crm.mark)));
  return sure.length > 0 ? sure : fitting.filter(({ mark }) => !mark);
}
