import { deedOf } from '../deed-of';
import { isSingleKey } from '../keys';
import { watchMeantKeys } from './meant-keys';
import { glance } from './place';
import { watchPlaces } from './watch-places';
import { watchShown } from './watch-shown';

interface Holding {
  /**
   * Whether others may open the page at its fixed address while the user is typing elsewhere: then keys count only after a press
   * of the pointer here, or a second without any key. A page with the caret in its field from the start can do without.
   */
  readonly keys?: boolean;
}

/**
 * Lets no press of a pointer do anything in a page of ours unless what it presses has stood under the pointer for a glance, or the
 * user has moved it there: the press may be the second half of a double click, or meant for what was there before. Single keys
 * wait as long. Text is never held. Marks the document with `data-steady` while everything counts.
 */
export function holdEarlyPresses(document: Document, { keys = false }: Holding = {}): void {
  const steady = markSteady(document, () => meant?.isMeantAt(performance.now()) ?? true);
  const meant = keys ? watchMeantKeys(steady.look) : undefined;
  const places = watchPlaces(document, steady.begin);
  const shown = watchShown(document, () => {
    steady.begin();
    meant?.shown();
  });
  /** Whether the last press of the pointer counted. */
  let counted = false;
  const isSeen = (event: MouseEvent) => {
    const deed = deedOf(event.target);
    return !deed || places.hasStood(deed, event);
  };
  const judge = (event: MouseEvent, counts: boolean) => {
    if (counts) places.acted();
    else if (deedOf(event.target)) swallow(event);
  };
  hear(document, 'pointerdown', (event) => {
    const isShown = shown.isLongAt(event.timeStamp);
    counted = isShown && isSeen(event);
    if (isShown) meant?.pointed();
    judge(event, counted);
  });
  hear(document, 'click', (event) => {
    const { detail, timeStamp } = event;
    // A click made by a key has no count.
    judge(event, detail === 0 ? (meant?.isMeantAt(timeStamp) ?? true) : counted && isSeen(event));
  });
  hear(document, 'keydown', (event) => {
    const isMeant = meant?.pressed(event.timeStamp) ?? true;
    if (isMeant && (steady.is() || !isLetter(event))) places.acted();
    else if (actsHere(event)) swallow(event);
  });
  for (const type of ['input', 'change', 'pointerup', 'wheel', 'touchmove'] as const)
    hear(document, type, ({ type: heard }) => (heard !== 'pointerup' || counted) && places.acted());
}

/** Marks the document while nothing has moved for a glance and `isReady`. */
function markSteady(document: Document, isReady: () => boolean) {
  let since = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const is = () => performance.now() - since >= glance;
  const look = () => document.documentElement.toggleAttribute('data-steady', is() && isReady());
  const begin = () => {
    since = performance.now();
    look();
    clearTimeout(timer);
    timer = setTimeout(look, glance);
  };
  return { is, begin, look };
}

/** Calls `act` for the user's own events, before any other listener. */
function hear<T extends keyof DocumentEventMap>(
  document: Document,
  type: T,
  act: (event: DocumentEventMap[T]) => void,
): void {
  document.addEventListener(type, (event) => event.isTrusted && act(event), { capture: true });
}

/** Enter and Space press what has the focus, wherever that stands. */
const isLetter = (event: KeyboardEvent): boolean =>
  isSingleKey(event) && [...event.key].length === 1 && event.key !== ' ';

/** Whether a key may do something here, and not only move the focus, go back or type. */
const actsHere = ({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !ctrlKey && !altKey && !metaKey && !/^(?:Tab|Escape|Shift|F\d+)$/.test(key) && !isText(target);

const isText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
