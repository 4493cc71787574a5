import type { Stretch } from '../domain/due/working-time';

const hour = 60 * 60_000;

/** How tall an hour is, CSS px. */
export const hourHeight = 56;

/** Gives the stretch that the page shows: the day's hours, and whatever lies before or after them, to the full hour of the zone's clock. */
export function hoursShown(hours: Stretch, blocks: readonly Stretch[]): Stretch {
  const from = Math.min(hours.from, ...blocks.map((block) => block.from));
  const to = Math.max(hours.to, ...blocks.map((block) => block.to));
  // Counted from the day's own first hour, so that zones off the full hour keep their lines.
  const before = Math.ceil((hours.from - from) / hour) * hour;
  const after = Math.ceil((to - hours.from) / hour) * hour;
  return { from: hours.from - before, to: hours.from + after };
}

/** Gives the instants at which a line is drawn. */
export const linesOf = ({ from, to }: Stretch): number[] =>
  Array.from({ length: Math.round((to - from) / hour) + 1 }, (_, i) => from + i * hour);

/** Gives how far down an instant lies, CSS px. */
export const downTo = (at: number, { from }: Stretch): number => ((at - from) / hour) * hourHeight;
