/** The change that brings a fixed element out from under a sheet at the right edge. */
export type Fit = { readonly cap: number } | { readonly shift: number } | undefined;

const nearlyCentred = 3;
const nearTheEdge = 48;

/**
 * Returns how to fit an element with these edges (CSS px) into the rest (`room`) of a window (`full`): a wider one is capped, a centred one stays centred,
 * one at the edge keeps its distance to the edge, any other moves as little as possible. One outside of the window stays there.
 * As measured in eight CRMs.
 */
export function fit(left: number, right: number, room: number, full: number): Fit {
  if (right <= room || left >= full) return undefined;
  if (right - left > room) return { cap: Math.max(0, room - Math.max(left, 0)) };
  if (Math.abs((left + right) / 2 - full / 2) <= nearlyCentred) return { shift: (room - full) / 2 };
  if (full - right <= nearTheEdge) return { shift: room - full };
  return { shift: room - right };
}
