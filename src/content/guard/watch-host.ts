import type { Layout } from '../../domain/layout/layout';
import type { HostCondition } from '../../messages/frame-port';
import { sheetWidth } from '../frame/place-host';
import { watchPlace, type PlaceWatch } from './watch-place';
import { watchUser } from './watch-user';
import { pageDocument as document } from '../page-document';

/** What rounding and scrollbars may take or add, CSS px. */
const [rounding, scrollbar] = [1, 20];

/** Styles that show less of an element than it has, or show it elsewhere, each as it is where it does nothing. */
const plain: Readonly<Record<string, string>> = {
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  filter: 'none',
  'clip-path': 'none',
  'mask-image': 'none',
  'mix-blend-mode': 'normal',
  perspective: 'none',
  zoom: '1',
  'content-visibility': 'visible',
};

interface Watched {
  readonly host: HTMLElement;
  readonly side: Layout['side'];
  /** What a place depends on, as one text. */
  readonly place: string;
  readonly watch: PlaceWatch;
}

/** In a smaller window, nobody sees what a button of the sheet is about, CSS px. */
const leastWindow = 240;

/** How long the host must have stood in its place, ms. */
const stillFor = 500;

/**
 * Makes what tells how our host stands in the page: whole, where it was put at the edge of the window, with nothing over it. It
 * must be asked once the host has been put somewhere, for it to know since when it is there.
 */
export function watchHost(): (host: HTMLElement, side: Layout['side']) => HostCondition {
  let watched: Watched | undefined;
  const watch = (host: HTMLElement, side: Layout['side']): Watched => {
    const place = [side, innerWidth, innerHeight, host.offsetWidth].join();
    if (watched?.place === place) return watched;
    watched?.watch.stop();
    return (watched = { host, side, place, watch: watchPlace(host) });
  };
  const user = watchUser();
  // The host keeps to its edge: in a window of another size it stands elsewhere.
  addEventListener('resize', () => watched && watch(watched.host, watched.side));
  return (host, side) => {
    // Also while the host is hidden: when it is shown, it has stood there for as long.
    const { lastMoved } = watch(host, side).watch;
    const root = document.documentElement;
    const isAltered = host.parentNode !== root || !isPlain(host) || !isPlain(root);
    if (isAltered || !isInPlace(host, side)) return 'altered';
    if (performance.now() - Math.max(lastMoved(), user.lastElsewhere(host)) < stillFor) return 'moved';
    return isUncovered(host) ? 'whole' : 'covered';
  };
}

function isPlain(element: Element): boolean {
  const style = getComputedStyle(element);
  return Object.entries(plain).every(([name, value]) => ['', value].includes(style.getPropertyValue(name)));
}

function isInPlace(host: HTMLElement, side: Layout['side']): boolean {
  const { left, right, top, bottom, width } = host.getBoundingClientRect();
  const gap = side === 'left' ? left : innerWidth - right;
  const widest = Math.min(sheetWidth(window), innerWidth - scrollbar);
  return (
    Math.min(innerWidth, innerHeight) >= leastWindow &&
    Math.abs(top) <= rounding &&
    width >= widest - rounding &&
    [gap, innerHeight - bottom].every((rest) => rest >= -rounding && rest <= scrollbar)
  );
}

/** Where it is looked whether something lies over the host, as parts of its width and height. */
const [columns, rows] = [
  [0.02, 0.25, 0.5, 0.75, 0.98],
  [0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99],
];

function isUncovered(host: HTMLElement): boolean {
  const box = host.getBoundingClientRect();
  const isOnTop = (x: number, y: number) =>
    document.elementFromPoint(box.left + x * box.width, box.top + y * box.height) === host;
  return (
    rows.every((y) => columns.every((x) => isOnTop(x, y))) && !maybeOver(host).some((one) => meets(one, box))
  );
}

/** Elements that a pointer goes through, and that may lie over the host all the same: the top layer, and what comes after it. */
function maybeOver(host: HTMLElement): Element[] {
  const after = [...document.documentElement.children];
  return [
    ...document.querySelectorAll(':popover-open, :modal, :fullscreen'),
    ...after.slice(after.indexOf(host) + 1),
  ];
}

function meets(element: Element, box: DOMRect): boolean {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const isSeen =
    width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isSeen && left < box.right && right > box.left && top < box.bottom && bottom > box.top;
}
