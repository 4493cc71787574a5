import { visibleHits } from '../visible';
import { isSimpleSelector } from './simple-selector';

/** Attributes that say what an element is for, and stay from record to record. */
const telling = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-field',
  'data-name',
  'itemprop',
  'name',
];

const mostSteps = 6;

/**
 * Gives a selector whose first visible hit in its document is this element, short enough for a taught CRM and free of what
 * changes from record to record (numbers); undefined where there is none.
 */
export function selectorOf(element: Element): string | undefined {
  let selector = '';
  let at: Element | null = element;
  for (let steps = 0; at && steps < mostSteps; steps += 1, at = at.parentElement) {
    selector = selector === '' ? stepOf(at) : `${stepOf(at)} > ${selector}`;
    if (isSimpleSelector(selector) && visibleHits(element.ownerDocument, selector)[0] === element)
      return selector;
  }
  return undefined;
}

function stepOf(element: Element): string {
  const tag = element.localName;
  const attribute = telling.find((name) => isLasting(element.getAttribute(name)));
  if (attribute) return `${tag}[${attribute}="${element.getAttribute(attribute)}"]`;
  if (isLasting(element.id)) return `${tag}#${element.id}`;
  const classes = [...element.classList].filter(isLasting).slice(0, 2);
  return [tag, ...classes].join('.');
}

// A number is likely the record's own, a long word likely made by a build.
const isLasting = (text: string | null): text is string =>
  text !== null && /^[A-Za-z_][A-Za-z_-]{1,39}$/.test(text);
