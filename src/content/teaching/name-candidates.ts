import { textOf } from '../../crm/page-text';
import { isVisible } from '../../crm/visible';

const headings = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const fields = 'input:not([type]), input[type=text]';
/** The longest possible name, in UTF-16 units. */
const maxName = 100;
/** A page may have thousands, but nobody steps through that many. */
const maxCandidates = 500;

/** Returns the elements that may be a contact's name: those with text of their own, headings first, then in document order. */
export function nameCandidates(page: Document): Element[] {
  const all = [...page.body.querySelectorAll('*')].filter(mayBeName).slice(0, maxCandidates);
  return [...all.filter(inHeading), ...all.filter((element) => !inHeading(element))];
}

/**
 * Returns the next candidate (`by` 1) or the previous one (-1), wrapping around; the first or the last if `from` is none.
 * Undefined if there are no candidates.
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
  return text.length <= maxName && /\p{L}/u.test(text) && isVisible(element);
}

const hasOwnWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));
