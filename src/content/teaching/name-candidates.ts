import { textOf } from '../../crm/page-text';
import { isVisible } from '../../crm/visible';

const headings = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const fields = 'input:not([type]), input[type=text]';
/** More than this, in UTF-16 units, is no name. */
const longestName = 100;
/** A page may hold thousands; nobody walks that far. */
const most = 500;

/** Returns what may be a contact's name in a page: what shows words of its own, headings leading, else as one reads. */
export function nameCandidates(page: Document): Element[] {
  const all = [...page.body.querySelectorAll('*')].filter(mayBeName).slice(0, most);
  return [...all.filter(inHeading), ...all.filter((element) => !inHeading(element))];
}

/**
 * Returns the candidate that is `by` places from another (1 or -1), round and round; from what is none, the first or the last.
 * Undefined if there is none at all.
 */
export function nextCandidate(candidates: readonly Element[], from: Element | undefined, by: 1 | -1) {
  const at = from ? candidates.indexOf(from) : -1;
  if (at < 0) return candidates.at(by === 1 ? 0 : -1);
  return candidates[(at + by + candidates.length) % candidates.length];
}

const inHeading = (element: Element): boolean => element.closest(headings) !== null;

function mayBeName(element: Element): boolean {
  if (!element.matches(fields) && !hasOwnWords(element)) return false;
  const text = textOf(element) ?? '';
  return text.length <= longestName && /\p{L}/u.test(text) && isVisible(element);
}

const hasOwnWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));
