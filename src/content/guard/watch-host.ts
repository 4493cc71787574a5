import type { Layout } from '../../domain/layout/layout';
import type { HostCheck } from '../../messages/frame-port';
import type { Host } from '../frame/host-element';
import { pageDocument as document } from '../page-document';
import { conditionOf, isHidden } from './condition-of';
import { keepOffPaper } from './keep-off-paper';
import { pageRoots } from './page-roots';
import { watchChanges } from './watch-changes';
import { watchPlace, type PlaceWatch } from './watch-place';
import { watchSize } from './watch-size';
import { watchStalls } from './watch-stalls';
import type { UserWatch } from './watch-user';
import { watchWindow } from './watch-window';
import { whileSeen } from './while-seen';

interface Watched {
  readonly frame: HTMLElement;
  readonly side: Layout['side'];
  /** Everything that the place depends on, as one text. */
  readonly place: string;
  readonly watch: PlaceWatch;
}

/** How long at a time the page's shadow roots are looked for, about once a second, ms. */
const turn = 1;

/**
 * Watches our host. Returns a function that checks it: it is whole if it stands where it was put at the edge of the window, with
 * nothing over it and our frame in all of it. The first call after it was placed starts the watch of that place.
 */
export function watchHost(
  { element: host, root }: Host,
  user: UserWatch,
): (side: Layout['side']) => HostCheck {
  let watched: Watched | undefined;
  let hidden = -Infinity;
  let seen = 0;
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
  const changed = watchChanges(host);
  const roots = pageRoots();
  // A window resize or new scrollbars move the host to another place: count from that moment, not from the next click.
  const again = () => watched && watch(watched.frame, watched.side);
  const sizes = watchSize(again);
  addEventListener('resize', again);
  keepOffPaper(root);
  // As the page draws it, which it can undo before it is asked: it learns of a click sooner than we do.
  const seeDrawn = () => {
    if (seen++ % 4 === 0) roots.look(turn);
    if (watched && isHidden(host, watched.frame, roots.trees())) hidden = performance.now();
  };
  const look = () => {
    windowMoved();
    // In an otherwise idle page, the browser reports as visible what was so when the page last drew: so it draws.
    if (document.hasFocus()) requestAnimationFrame(seeDrawn);
  };
  whileSeen({ element: host, root }, look, roots.rest);
  return (side) => {
    const frame = root.querySelector('iframe');
    const stalls = latestStalls();
    const now = performance.now();
    const sincePress = now - user.lastPress();
    const who = { sincePress, caretInPage: isCaretInPage(host) };
    if (!frame || !user.hears()) return { condition: 'altered', stillFor: 0, stalls, ...who };
    // Watched while hidden, too, so that the time counts when it is shown.
    const place = watch(frame, side).watch;
    const latest = Math.max(place.lastMoved(), user.lastElsewhere(), windowMoved(), changed(), hidden);
    const isDrawn = place.isThere() && sizes.isDrawn();
    roots.lookForAll();
    const condition = isDrawn ? conditionOf(host, frame, side, roots.trees()) : 'altered';
    return { condition, stillFor: now - latest, stalls, ...who };
  };
}

/** Whether an element of the page itself has the focus. What happens in a frame of the page, nobody tells us. */
function isCaretInPage(host: HTMLElement): boolean {
  const active = document.activeElement;
  return active !== host && !(active && /^(iframe|frame|object|embed|fencedframe)$/.test(active.localName));
}
