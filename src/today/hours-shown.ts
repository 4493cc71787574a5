import type { Stretch } from '../domain/due/working-time';

const hour = 60 * 60_000;

/** The height of an hour, CSS px. */
export const hourHeight = 56;

/** Returns the stretch that the page shows: the working hours, extended by whole hours to cover all blocks. */
export function hoursShown(hours: Stretch, blocks: readonly Stretch[]): Stretch {
  const from = Math.min(hours.from, ...blocks.map((block) => block.from));
  const to = Math.max(hours.to, ...blocks.map((block) => block.to));
  // Counted from the first working hour, so that the lines fit zones with an offset of half an hour, too.
  const before = Math.ceil((hours.from - from) / hour) * hour;
  const after = Math.ceil((to - hours.from) / hour) * hour;
  return { from: hours.from - before, to: hours.from + after };
}

/** Something in the hours: work that is still to be done, or a meeting. */
type Drawn = Stretch & { readonly isWork: boolean };

/**
 * Returns where the hours begin while the past ones are folded: at the last full hour, or at work that still stands before it.
 * Undefined if there is nothing to fold. Meetings that are over are folded with their hours.
 */
export function foldedFrom(hours: Stretch, drawn: readonly Drawn[], now: number): number | undefined {
  const all = hoursShown(hours, drawn);
  const lastHour = Math.min(now, hours.to - 1);
  const current = all.from + Math.floor((lastHour - all.from) / hour) * hour;
  const left = drawn.filter(({ isWork, to }) => isWork || to > current);
  const from = hoursShown({ from: current, to: hours.to }, left).from;
  return from > all.from ? from : undefined;
}

/** Returns the instants (epoch ms) at which a line is drawn. */
export const linesOf = ({ from, to }: Stretch): number[] =>
  Array.from({ length: Math.round((to - from) / hour) + 1 }, (_, i) => from + i * hour);

/** Returns the distance of an instant from the top, CSS px. */
export const downTo = (at: number, { from }: Stretch): number => ((at - from) / hour) * hourHeight;
