import type { Hook } from './crm';
import { visibleHits } from './visible';

/** Reads an attribute of the first visible element. */
export const attribute =
  (selector: string, name: string) =>
  (pane: ParentNode): string | undefined =>
    visibleHits(pane, selector)[0]?.getAttribute(name) ?? undefined;

/** Reads an attribute of an element that may be hidden, as those with a record's id mostly are. */
export const hiddenAttribute =
  (selector: string, name: string) =>
  (pane: ParentNode): string | undefined =>
    pane.querySelector(selector)?.getAttribute(name) ?? undefined;

/** Finds the first visible element that is in none of these boxes, where other records stand. */
export const outside =
  (selector: string, boxes: string) =>
  (pane: ParentNode): Element | undefined =>
    visibleHits(pane, selector).find((element) => !element.closest(boxes));

/** Joins the texts of several elements, such as first and last name. */
export const joined =
  (...selectors: readonly string[]): Hook =>
  (pane) =>
    selectors.map((selector) => shownIn(visibleHits(pane, selector)[0])).join(' ');

const shownIn = (element: Element | undefined): string =>
  element && 'value' in element ? String(element.value) : (element?.textContent ?? '');

/** Reads the text right after an element, such as an icon. */
export const textAfter =
  (selector: string): Hook =>
  (pane) =>
    textNextTo(visibleHits(pane, selector)[0]);

function textNextTo(icon: Element | undefined): string | undefined {
  const own = icon?.nextSibling?.textContent;
  return own?.trim() ? own : (icon?.nextElementSibling?.textContent ?? undefined);
}

/** Reads an element's first own text, without that of nested elements. */
export const ownText =
  (selector: string) =>
  (pane: ParentNode): string | undefined =>
    [...(visibleHits(pane, selector)[0]?.childNodes ?? [])]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? '')
      .find((text) => text.trim() !== '');

/** Returns the page's address. */
export const addressOf = (pane: ParentNode): string => String(pane.firstElementChild?.ownerDocument.URL);
