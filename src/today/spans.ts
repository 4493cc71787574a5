import { inLanes, type Lane } from '../domain/day/lanes';
import type { Block, MeetingBlock } from '../domain/day/plan-day';
import type { Stretch } from '../domain/due/working-time';

/** A block as it is drawn: its work, and its cushion if that is short enough to show. */
export interface WorkSpan extends Stretch, Lane {
  readonly block: Block;
}

/** What is drawn into the hours: work, or a meeting. */
export type Span = WorkSpan | (MeetingBlock & Lane);

/** A longer cushion would fill the day, so only the text mentions it. */
const maxCushion = 3 * 60 * 60_000;

/** Returns the blocks and meetings as they are drawn, side by side if they overlap. */
export const spansOf = (blocks: readonly Block[], meetings: readonly MeetingBlock[] = []): Span[] =>
  inLanes<(Stretch & { readonly block: Block }) | MeetingBlock>([
    ...meetings,
    ...blocks.map((block) => ({ block, ...spanOf(block) })),
  ]);

/** Returns the stretch that a block takes on the page: its work, and its cushion if that is shown. */
export function spanOf({ from, to, state, promise }: Block): Stretch {
  const isCushionShown =
    promise.due.type === 'at' && state.standing !== 'overdue' && state.dueAt - state.startsAt <= maxCushion;
  if (!isCushionShown || state.dueAt - to > maxCushion) return { from, to };
  return { from: Math.min(from, state.startsAt), to: Math.max(to, state.dueAt) };
}
