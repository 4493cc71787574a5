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

/** Whether a page says in a heading or its title that it has no such record. */
export function saysNotFound(pane: ParentNode): boolean {
  const html = pane.firstElementChild?.closest('html');
  const headings = visibleHits(pane, 'h1, h2, [role=heading]').map((element) => element.textContent);
  const title = html?.querySelector('head > title')?.textContent ?? '';
  return [...headings, ...title.split(/\s[-–—|·•]\s/)].some((text) => notFound.test(tidy(text) ?? ''));
}
