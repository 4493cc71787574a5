import { deedsIn } from '../deed-of';
import { hasLeft, isIn, placeAfter, stoodAt, type Place } from './place';

/** What moves within this time after the user has done something moves because of that, ms. A save is part of it. */
const aftermath = 1_000;

/** Where everything that does something when clicked has stood. */
export interface Places {
  /** The user has done something: what moves next is no surprise. */
  acted(): void;
  /** Whether the element has been under the pointer for a glance, when the pointer was pressed or released. */
  hasStood(element: Element, event: MouseEvent): boolean;
}

/** Watches the places. Calls `onMove` when something has appeared or moved and the user has done nothing just before. */
export function watchPlaces(document: Document, onMove: () => void): Places {
  let places = new Map<Element, Place>();
  let actedAt = -Infinity;
  let frame: number | undefined;
  const measure = () => {
    frame = undefined;
    const now = performance.now();
    const before = places;
    const isUsers = now - actedAt < aftermath;
    places = new Map(
      deedsIn(document).map((deed) => [
        deed,
        placeAfter(before.get(deed), deed.getBoundingClientRect(), now, isUsers),
      ]),
    );
    if ([...places].some(([deed, place]) => place !== before.get(deed) && hasLeft(place))) onMove();
  };
  const plan = () => (frame ??= requestAnimationFrame(measure));
  const observer = new MutationObserver(plan);
  observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  document.addEventListener('scroll', plan, { capture: true });
  document.defaultView?.addEventListener('resize', plan);
  plan();
  return {
    acted: () => (actedAt = performance.now()),
    hasStood(element, { clientX, clientY, timeStamp }) {
      // What was drawn since the last frame could not be seen yet.
      if (frame !== undefined) {
        cancelAnimationFrame(frame);
        measure();
      }
      const place = places.get(element);
      return place !== undefined && isIn(stoodAt(place, timeStamp), clientX, clientY);
    },
  };
}
