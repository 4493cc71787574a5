import { inLanes, type Lane } from '../domain/day/lanes';
import type { Block } from '../domain/day/plan-day';
import type { Stretch } from '../domain/due/working-time';

/** A block as it is drawn: its work, within its cushion where that is short enough to see. */
export interface Span extends Stretch, Lane {
  readonly block: Block;
}

/** A longer cushion would fill the day, and is told in words. */
const seen = 3 * 60 * 60_000;

/** Gives the blocks as they are drawn, side by side where they would cover each other. */
export const spansOf = (blocks: readonly Block[]): Span[] =>
  inLanes(blocks.map((block) => ({ block, ...spanOf(block) })));

/** Gives the stretch that a block takes on the page: its work, and its cushion as far as it belongs to these hours. */
export function spanOf({ from, to, state, promise }: Block): Stretch {
  const isSeen =
    promise.due.type === 'at' && state.standing !== 'overdue' && state.dueAt - state.startsAt <= seen;
  if (!isSeen || state.dueAt - to > seen) return { from, to };
  return { from: Math.min(from, state.startsAt), to: Math.max(to, state.dueAt) };
}
