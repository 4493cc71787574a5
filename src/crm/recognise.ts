import type { Crm } from './crm';
import { candidates, crmById } from './index';
import { livesOn } from './lives-on';

/** Tells whether the page has an element of this selector. */
export type HasMark = (selector: string) => boolean;

/**
 * Gives the CRMs whose record page this may be, by address and page together, for an origin that the user has not
 * named yet. A self-hosted one whose mark is missing is none of them; where a mark is there, those without any known
 * mark are not either. Where several are left, the user chooses.
 */
export function recognise(url: URL, hasMark: HasMark): Crm[] {
  const fitting = fittingCrms(url);
  const sure = fitting.filter((crm) => livesOn(crm, url) || (crm.mark && hasMark(crm.mark)));
  return sure.length > 0 ? sure : fitting.filter(({ mark }) => !mark);
}

/** Gives the marks that would tell the CRMs apart whose record page this may be. */
export const marksToLookFor = (url: URL): string[] =>
  fittingCrms(url).flatMap(({ mark }) => (mark === undefined ? [] : [mark]));

const fittingCrms = (url: URL): Crm[] =>
  candidates(url)
    .map((ref) => crmById(ref.crm))
    .filter((crm) => crm !== undefined);
