/**
 * A page is docked beside the sheet if it keeps at least this width, CSS px; otherwise the sheet floats over it. At 150 % zoom, a window
 * of 1,280 px leaves 533, and 518 beside a scrollbar.
 */
export const minRoom = 510;
