import { withinWindow } from './handle-size';

/** What a handle can ask for. */
export interface HandleMoves {
  readonly open: () => void;
  /** Where its top shall be, CSS px; `done` once it was let go. */
  readonly moveTo: (top: number, done: boolean) => void;
  readonly top: () => number;
}

/** Farther than this is a drag and no click, CSS px. */
const slop = 4;
const arrowSteps: Readonly<Record<string, number>> = { ArrowUp: -16, ArrowDown: 16 };

/** Lets the handle be dragged along its edge, moved by the arrow keys, and clicked open. It stays within the window. */
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
    if (grab && Math.abs(clientY - grab.y) >= slop) dragged = true;
    if (grab && dragged) moveTo(grab.top + clientY - grab.y, false);
  });
  handle.addEventListener('lostpointercapture', () => {
    if (dragged) moveTo(moves.top(), true);
    grab = undefined;
  });
  handle.addEventListener('click', () => {
    // A drag ends with a click, too.
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
