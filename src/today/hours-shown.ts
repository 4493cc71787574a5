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

/** Returns the instants (epoch ms) at which a line is drawn. */
export const linesOf = ({ from, to }: Stretch): number[] =>
  Array.from({ length: Math.round((to - from) / hour) + 1 }, (_, i) => from + i * hour);

/** Returns the distance of an instant from the top, CSS px. */
export const downTo = (at: number, { from }: Stretch): number => ((at - from) / hour) * hourHeight;
