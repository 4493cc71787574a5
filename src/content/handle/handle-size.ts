/** The handle's size, CSS px. */
export const handleWidth = 28;
export const handleHeight = 64;

/** Returns the nearest top at which the whole handle is within the window, CSS px. */
export const withinWindow = (top: number, height: number): number =>
  Math.max(0, Math.min(top, height - handleHeight));
