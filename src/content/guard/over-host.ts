import { pageDocument as document } from '../page-document';
import { isDrawnElsewhere } from './drawn-elsewhere';
import { shadowRootOf } from './shadow-root-of';

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

/** Chromium itself tells our frame of most that covers it (IntersectionObserver v2). */
const isTold = 'isVisible' in IntersectionObserverEntry.prototype;

/** The document and each of the page's shadow roots. */
function searched(): readonly ParentNode[] {
  const all: ParentNode[] = [document];
  // Iterating reaches what is added meanwhile.
  for (const one of all) {
    for (const element of one.querySelectorAll('*')) {
      const root = shadowRootOf(element);
      if (root) all.push(root);
    }
  }
  return all;
}

/** Whether an element beside the host lies beneath it with all of its content, such as another extension's button. */
function isBeneath(element: Element): boolean {
  const { position, zIndex } = getComputedStyle(element);
  return position !== 'static' && zIndex !== 'auto' && Number(zIndex) < topmost;
}

/** The host's own z-index, the highest there is. */
const topmost = 2_147_483_647;

/** What an element clips: nothing, what is in its flow, or all but what is fixed to the window. */
type Clip = 'nothing' | 'flow' | 'most';

/** Whether an element or what overflows it lies over a box, or may be drawn there. `clip`: by what it stands in. */
function meets(element: Element, box: DOMRect, clip: Clip = 'nothing'): boolean {
  const { position, overflow } = getComputedStyle(element);
  const isFree = position === 'fixed' || (position === 'absolute' && clip === 'flow');
  const outer = isFree ? 'nothing' : clip;
  if ((outer === 'nothing' && isOver(element, box)) || isDrawnElsewhere(element)) return true;
  const own = position === 'static' ? 'flow' : 'most';
  const inner = overflow === 'visible' || outer === 'most' ? outer : own;
  return [...element.children, ...(shadowRootOf(element)?.children ?? [])].some((one) =>
    meets(one, box, inner),
  );
}

function isOver(element: Element, box: DOMRect): boolean {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const isSeen =
    width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isSeen && left < box.right && right > box.left && top < box.bottom && bottom > box.top;
}
