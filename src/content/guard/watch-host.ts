import type { Layout } from '../../domain/layout/layout';
import type { HostCheck, HostCondition } from '../../messages/frame-port';
import type { Host } from '../frame/host-element';
import { sheetWidth } from '../frame/place-host';
import { couldBeHidden, isAnimated, isUncovered } from './over-host';
import { keepDrawing } from './keep-drawing';
import { keepOffPaper } from './keep-off-paper';
import { hasOwnStyle } from './own-style';
import { watchPlace, type PlaceWatch } from './watch-place';
import { watchSize } from './watch-size';
import { watchStalls } from './watch-stalls';
import type { UserWatch } from './watch-user';
import { watchWindow } from './watch-window';
import { pageDocument as document } from '../page-document';

/** What rounding and scrollbars may take or add, CSS px. */
const [rounding, scrollbar] = [1, 20];

/** Styles that could hide an element or show it elsewhere, with the value that has no effect. */
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
  // Masks as well; Chromium reports what they hide as visible.
  '-webkit-mask-box-image-source': 'none',
  'mask-border-source': 'none',
  'mix-blend-mode': 'normal',
  perspective: 'none',
  'content-visibility': 'visible',
};

interface Watched {
  readonly frame: HTMLElement;
  readonly side: Layout['side'];
  /** Everything that the place depends on, as one text. */
  readonly place: string;
  readonly watch: PlaceWatch;
}

/** In a smaller window the user cannot see what a button is about, CSS px. */
const leastWindow = 240;

/** How far a page may be zoomed out. */
const leastZoom = 0.75;

/**
 * Returns a function that checks our host. It is whole if it stands where it was put at the edge of the window, with
 * nothing over it and our frame in all of it. The first call after the host was placed starts the watch of that place.
 */
export function watchHost(user: UserWatch): (host: Host, side: Layout['side']) => HostCheck {
  let watched: Watched | undefined;
  let offPaper: ShadowRoot | undefined;
  const watch = (frame: HTMLElement, side: Layout['side']): Watched => {
    const { clientWidth, clientHeight } = document.documentElement;
    const window = [innerWidth, innerHeight, clientWidth, clientHeight];
    const place = [side, ...window, frame.offsetWidth, frame.offsetHeight].join();
    if (watched?.frame === frame && watched.place === place) return watched;
    watched?.watch.stop();
    if (watched?.frame !== frame) sizes.observe(frame);
    return (watched = { frame, side, place, watch: watchPlace(frame, again) });
  };
  const latestStalls = watchStalls();
  const windowMoved = watchWindow(window);
  // A window resize or new scrollbars move the host to another place: count from that moment, not from the next click.
  const again = () => watched && watch(watched.frame, watched.side);
  const sizes = watchSize(again);
  addEventListener('resize', again);
  keepDrawing();
  return ({ element: host, root }, side) => {
    if (offPaper !== root) keepOffPaper((offPaper = root));
    const frame = root.querySelector('iframe');
    const stalls = latestStalls();
    const now = performance.now();
    const sincePress = now - user.lastPress();
    const who = { sincePress, caretInPage: isCaretInPage(host) };
    if (!frame || !user.hears()) return { condition: 'altered', stillFor: 0, stalls, ...who };
    // Watched while hidden, too, so that the time counts when it is shown.
    const place = watch(frame, side).watch;
    const stillFor = now - Math.max(place.lastMoved(), user.lastElsewhere(), windowMoved());
    const isDrawn = place.isThere() && sizes.isDrawn();
    const condition = isDrawn ? conditionOf(host, frame, side) : 'altered';
    return { condition, stillFor, stalls, ...who };
  };
}

/** Whether an element of the page itself has the focus. What happens in a frame of the page, nobody tells us. */
function isCaretInPage(host: HTMLElement): boolean {
  const active = document.activeElement;
  return active !== host && !(active && /^(iframe|frame|object|embed|fencedframe)$/.test(active.localName));
}

function conditionOf(host: HTMLElement, frame: HTMLElement, side: Layout['side']): HostCondition {
  if (isAltered(host) || !isInPlace(frame, side)) return 'altered';
  if (!isUncovered(host, frame.getBoundingClientRect())) return 'covered';
  return couldBeHidden(host) ? 'animated' : 'whole';
}

function isAltered(host: HTMLElement): boolean {
  const root = document.documentElement;
  const { overflow, position } = getComputedStyle(host);
  // Anything but `fixed` scrolls with the page, which goes on while the page's main thread is blocked.
  const canScroll = overflow !== 'visible' || position !== 'fixed';
  return (
    host.parentNode !== root ||
    !hasOwnStyle(host) ||
    !isPlain(host) ||
    !isPlain(root) ||
    canScroll ||
    isAnimated(host)
  );
}

function isPlain(element: Element): boolean {
  const style = getComputedStyle(element);
  return Object.entries(plain).every(([name, value]) => ['', value].includes(style.getPropertyValue(name)));
}

/**
 * Whether our frame is in its place, and large enough to read. Not the host, because a page can put padding into it and move the
 * frame within it. Its own width and height are those from before the page has zoomed it.
 */
function isInPlace(frame: HTMLElement, side: Layout['side']): boolean {
  const { left, right, top, bottom, width } = frame.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = frame;
  const gap = side === 'left' ? left : innerWidth - right;
  const widest = Math.min(sheetWidth(window) * leastZoom, innerWidth - scrollbar);
  return (
    Math.min(innerWidth, innerHeight, offsetHeight) >= leastWindow &&
    Math.abs(top) <= rounding &&
    Math.min(width, offsetWidth) >= widest - rounding &&
    width >= offsetWidth * leastZoom - rounding &&
    [gap, innerHeight - bottom].every((rest) => rest >= -rounding && rest <= scrollbar)
  );
}
