import { pageDocument as document } from '../page-document';

/** The points at which the host must be on top, as parts of its width and height. */
const [columns, rows] = [
  [0.02, 0.25, 0.5, 0.75, 0.98],
  [0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99],
];

/** Whether nothing of the page lies over our host, which has this box. */
export function isUncovered(host: HTMLElement, box: DOMRect): boolean {
  const isOnTop = (x: number, y: number) =>
    document.elementFromPoint(box.left + x * box.width, box.top + y * box.height) === host;
  return (
    rows.every((y) => columns.every((x) => isOnTop(x, y))) &&
    !maybeOver(host).some((one) => meets(one, box)) &&
    (isTold || !hasText(getComputedStyle(document.documentElement, '::after').content))
  );
}

/**
 * Whether the page could hide the host while its main thread is blocked: animations of the whole page, or of something that can
 * come over the host, go on without it.
 */
export function couldBeHidden(host: HTMLElement): boolean {
  const root = document.documentElement;
  return (
    isAnimated(root) || hasText(getComputedStyle(root, '::after').content) || maybeOver(host).some(isDrawn)
  );
}

const isDrawn = (element: Element) => getComputedStyle(element).display !== 'none';

/** Whether an animation of an element itself, or of its ::before or ::after, is running. */
export const isAnimated = (element: Element): boolean =>
  element
    .getAnimations({ subtree: true })
    .some(
      ({ effect, playState }) =>
        playState === 'running' && effect instanceof KeyframeEffect && effect.target === element,
    );

const hasText = (content: string) => content !== 'none' && content !== 'normal' && content !== '';

/** Elements that may lie over the host even if the pointer goes through them: the top layer, and what comes after the host. */
function maybeOver(host: HTMLElement): Element[] {
  const after = [...document.documentElement.children];
  return [
    ...searched().flatMap((root) => Array.from(root.querySelectorAll(':popover-open, :modal, :fullscreen'))),
    ...after.slice(after.indexOf(host) + 1).filter((one) => !isBeneath(one)),
  ];
}

/** Chromium itself tells our frame what covers it (IntersectionObserver v2), so that we need not search all of the page. */
const isTold = 'isVisible' in IntersectionObserverEntry.prototype;

/** The document and, in other browsers, each of the page's shadow roots. */
function searched(): readonly ParentNode[] {
  const all: ParentNode[] = [document];
  if (isTold) return all;
  // Iterating reaches what is added meanwhile.
  for (const one of all) {
    for (const element of one.querySelectorAll('*')) {
      const root = rootOf(element);
      if (root) all.push(root);
    }
  }
  return all;
}

/** Firefox shows content scripts closed roots, too. */
const rootOf = (element: Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }) =>
  element.openOrClosedShadowRoot ?? element.shadowRoot;

/** Whether an element beside the host lies beneath it with all of its content, such as another extension's button. */
function isBeneath(element: Element): boolean {
  const { position, zIndex } = getComputedStyle(element);
  return position !== 'static' && zIndex !== 'auto' && Number(zIndex) < topmost;
}

/** The host's own z-index, the highest there is. */
const topmost = 2_147_483_647;

/** Whether an element or what overflows it lies over a box. */
const meets = (element: Element, box: DOMRect): boolean =>
  isOver(element, box) ||
  (!isClipped(element) &&
    [...element.children, ...(rootOf(element)?.children ?? [])].some((one) => meets(one, box)));

const isClipped = (element: Element) => getComputedStyle(element).overflow !== 'visible';

function isOver(element: Element, box: DOMRect): boolean {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const isSeen =
    width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isSeen && left < box.right && right > box.left && top < box.bottom && bottom > box.top;
}
