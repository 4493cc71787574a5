/** Edges of a box, CSS px from the window's top left corner. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a list goes, CSS px from the window's top left corner. */
export interface ListPlace {
  readonly top: number;
  readonly left: number;
  /** A longer list scrolls. */
  readonly maxHeight: number;
}

/** Distance to the button, and to the window's edges. */
const [gap, edge] = [4, 8];

/**
 * Returns where the list of a button goes: below it, or above where it does not fit below and there is more room above, and always
 * within the window. It ends where the button ends, in the direction of the text.
 */
export function placeList(button: Box, list: Size, view: Size, direction: 'ltr' | 'rtl'): ListPlace {
  const below = view.height - button.bottom - gap - edge;
  const above = button.top - gap - edge;
  const isBelow = list.height <= below || below >= above;
  const maxHeight = isBelow ? below : above;
  const top = isBelow ? button.bottom + gap : button.top - gap - Math.min(list.height, above);
  const wanted = direction === 'rtl' ? button.left : button.right - list.width;
  const left = Math.max(edge, Math.min(wanted, view.width - list.width - edge));
  return { top, left, maxHeight };
}
