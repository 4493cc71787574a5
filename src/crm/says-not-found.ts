import { tidy } from './page-text';
import { visibleHits } from './visible';

const words = [
  'not found',
  '(?:does not|doesn.t|no longer) exists?',
  'nicht gefunden',
  'existiert nicht',
  'introuvable',
  'n.existe (?:pas|plus)',
  'no encontrad[oa]',
  'non trovat[oa]',
  'não encontrad[oa]',
  'niet gevonden',
].join('|');

// A heading of a few words: a note may well say that somebody was not found.
const notFound = new RegExp(`^(?:error )?404$|^.{0,40}\\b(?:${words})(?:$|[^\\p{L}].{0,30}$)`, 'iu');

/** Whether a heading says that there is no such record. */
export const isNotFound = (text: string): boolean => notFound.test(text);

/** Whether a page says in its main heading or its title that it has no such record. A part of a record may well have no e-mail. */
export function saysNotFound(pane: ParentNode): boolean {
  const html = pane.firstElementChild?.closest('html');
  const main = visibleHits(pane, 'h1, [role=heading][aria-level="1"]');
  const headings = (main.length > 0 ? main : visibleHits(pane, 'h2')).map(({ textContent }) => textContent);
  const title = html?.querySelector('head > title')?.textContent ?? '';
  return [...headings, ...title.split(/\s[-–—|·•]\s/)].some((text) => isNotFound(tidy(text) ?? ''));
}
