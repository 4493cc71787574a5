/** The handle's size, CSS px. */
export const handleWidth = 28;
export const handleHeight = 64;

/** Returns a top at which the whole handle is in a window of that height, CSS px. */
export const withinWindow = (top: number, height: number): number =>
  Math.max(0, Math.min(top, height - handleHeight));
