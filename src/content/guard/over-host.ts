import { pageDocument as document } from '../page-document';
import { isDrawnElsewhere } from './drawn-elsewhere';
import { shadowRootOf } from './shadow-root-of';

/** The points at which the host must be on top, as parts of its width and height. */
const [columns, rows] = [
  [0.02, 0.25, 0.5, 0.75, 0.98],
  [0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99],
];

/** Whether our host, which has this box, is on top wherever the pointer goes. The pointer may go through something that lies over it. */
export function isOnTop(host: HTMLElement, box: DOMRect): boolean {
  const isHost = (x: number, y: number) =>
    document.elementFromPoint(box.left + x * box.width, box.top + y * box.height) === host;
  return (
    rows.every((y) => columns.every((x) => isHost(x, y))) &&
    (isTold || !hasText(getComputedStyle(document.documentElement, '::after').content))
  );
}

/** Whether one of these elements lies over a box, or may be drawn there. */
export const areOver = (elements: readonly Element[], box: DOMRect): boolean =>
  elements.some((one) => meets(one, box));

/**
 * Whether the page could hide the host while its main thread is blocked: animations of the whole page, or of something that can
 * come over the host, go on without it. `above`: what can.
 */
export function couldBeHidden(above: readonly Element[]): boolean {
  const root = document.documentElement;
  return isAnimated(root) || hasText(getComputedStyle(root, '::after').content) || above.some(isDrawn);
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

const topLayer = ':popover-open, :modal, :fullscreen';

/**
 * Elements that may lie over the host even if the pointer goes through them: the top layer, and what comes after the host. `trees`:
 * the document, and the page's shadow roots.
 */
export function maybeOver(host: HTMLElement, trees: Iterable<ParentNode>): Element[] {
  const after = [...document.documentElement.children];
  const top = [...trees].flatMap((tree) => Array.from(tree.querySelectorAll(topLayer)));
  return [
    // The whole page in full screen has our host in it.
    ...top.filter((one) => !one.contains(host)),
    ...after.slice(after.indexOf(host) + 1).filter((one) => !isBeneath(one)),
  ];
}

/** Chromium itself tells our frame of most that covers it (IntersectionObserver v2). */
const isTold = 'isVisible' in IntersectionObserverEntry.prototype;

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
