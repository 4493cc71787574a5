import { withinWindow } from './handle-size';

/** What a handle can request. */
export interface HandleMoves {
  readonly open: () => void;
  /** Sets its top, CSS px; `done` once it was released. */
  readonly moveTo: (top: number, done: boolean) => void;
  readonly top: () => number;
}

/** From this distance on it is a drag and not a click, CSS px. */
const minDrag = 4;
const arrowSteps: Readonly<Record<string, number>> = { ArrowUp: -16, ArrowDown: 16 };

/** Lets the user drag the handle along the edge, move it by the arrow keys, and open the sheet by a click. It stays within the window. */
export function dragHandle(handle: HTMLButtonElement, moves: HandleMoves): void {
  let grab: { readonly y: number; readonly top: number } | undefined;
  let dragged = false;
  const moveTo = (top: number, done: boolean) => moves.moveTo(withinWindow(top, innerHeight), done);
  handle.addEventListener('pointerdown', ({ clientY, pointerId }) => {
    grab = { y: clientY, top: moves.top() };
    dragged = false;
    handle.setPointerCapture(pointerId);
  });
  handle.addEventListener('pointermove', ({ clientY }) => {
    if (grab && Math.abs(clientY - grab.y) >= minDrag) dragged = true;
    if (grab && dragged) moveTo(grab.top + clientY - grab.y, false);
  });
  handle.addEventListener('lostpointercapture', () => {
    if (dragged) moveTo(moves.top(), true);
    grab = undefined;
  });
  handle.addEventListener('click', () => {
    // A drag ends with a click too.
    if (!dragged) moves.open();
    dragged = false;
  });
  handle.addEventListener('keydown', (event) => {
    const by = arrowSteps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    moveTo(moves.top() + by, true);
  });
}
