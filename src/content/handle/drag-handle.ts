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
const arrowStep = 16;

/** Lets the handle be dragged along its edge, moved by the arrow keys, and clicked open. */
export function dragHandle(handle: HTMLButtonElement, moves: HandleMoves, signal: AbortSignal): void {
  let grab: { y: number; top: number; dragged: boolean } | undefined;
  handle.addEventListener(
    'pointerdown',
    (event) => {
      grab = { y: event.clientY, top: moves.top(), dragged: false };
      handle.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  handle.addEventListener(
    'pointermove',
    (event) => {
      if (!grab || (!grab.dragged && Math.abs(event.clientY - grab.y) < slop)) return;
      grab.dragged = true;
      moves.moveTo(withinWindow(grab.top + event.clientY - grab.y, innerHeight), false);
    },
    { signal },
  );
  handle.addEventListener(
    'click',
    () => {
      if (grab?.dragged) moves.moveTo(moves.top(), true);
      else moves.open();
      grab = undefined;
    },
    { signal },
  );
  handle.addEventListener(
    'keydown',
    (event) => {
      const by = { ArrowUp: -arrowStep, ArrowDown: arrowStep }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      moves.moveTo(withinWindow(moves.top() + by, innerHeight), true);
    },
    { signal },
  );
}
