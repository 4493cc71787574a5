/** Nobody sees what has just appeared or moved and presses it within this time, ms. */
export const glance = 500;

/** A part of the window, CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where something stands. */
export interface Place {
  readonly box: Box;
  /** When it last moved or appeared, on `performance.now()`'s clock; `-Infinity` if the user moved it. */
  readonly since: number;
  /** The part of the window that it has covered without a break since a glance before that. */
  readonly stood: Box;
}

const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Returns the place of something whose box is this one now; `before` is undefined if it was not there. */
export function placeAfter(before: Place | undefined, box: Box, now: number, isUsers: boolean): Place {
  if (before && isSame(before.box, box)) return before;
  if (isUsers) return { box, since: -Infinity, stood: box };
  if (!before) return { box, since: now, stood: nowhere };
  return { box, since: now, stood: intersection(stoodAt(before, now), box) };
}

/** Returns the part of the window that it has covered for a glance, at this instant. */
export const stoodAt = ({ box, since, stood }: Place, at: number): Box =>
  at - since >= glance ? box : stood;

/** Whether a point is in a box. */
export const isIn = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  left <= x && x < right && top <= y && y < bottom;

/** Whether less than half of it stands where it stood a glance ago. */
export const hasLeft = ({ box, stood }: Place): boolean => areaOf(stood) * 2 < areaOf(box);

const isSame = (a: Box, b: Box) =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

function intersection(a: Box, b: Box): Box {
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return box.left < box.right && box.top < box.bottom ? box : nowhere;
}

const areaOf = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);
