import type { Crm } from './crm';
import { candidates, crmById } from './index';
import { livesOn } from './lives-on';

/** Whether the page has an element that this selector matches. */
export type HasMark = (selector: string) => boolean;

/**
 * Returns the CRMs whose record page this may be, judged by address and page, for an origin that the user has not named.
 * Self-hosted CRMs whose mark is missing are excluded; if a mark is found, so are those without a known mark. If several
 * are left, the user chooses.
 */
export function recognise(url: URL, hasMark: HasMark): Crm[] {
  const fitting = fittingCrms(url);
  const sure = fitting.filter((crm) => livesOn(crm, url) || (crm.mark && hasMark(crm.mark)));
  return sure.length > 0 ? sure : fitting.filter(({ mark }) => !mark);
}

/** Returns the marks (selectors) that distinguish the CRMs whose record page this may be. */
export const marksToLookFor = (url: URL): string[] =>
  fittingCrms(url).flatMap(({ mark }) => (mark === undefined ? [] : [mark]));

const fittingCrms = (url: URL): Crm[] =>
  candidates(url)
    .map((ref) => crmById(ref.crm))
    .filter((crm) => crm !== undefined);
