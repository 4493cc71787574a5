import { findSlot } from './find-slot';
import type { Block, DayToPlan, MeetingBlock } from './plan-day';

/** What takes time of a day: work, or a meeting. */
export type Taken = Block | MeetingBlock;

/** Whether it is work, which can be placed elsewhere. */
export const isWork = (taken: Taken): taken is Block => 'promise' in taken;

/** What clashes: two meetings, or work placed by hand with a meeting or other work. Instants are epoch ms. */
export interface Clash {
  readonly one: Taken;
  /** The work of the two, if one is a meeting. */
  readonly other: Taken;
  readonly from: number;
  readonly to: number;
  /** When `other` could start instead and still be done in time; absent if there is no room, or it is a meeting. */
  readonly freeAt?: number;
}

/** Returns the pairs that overlap, each with a free time for the second one if there is any. */
export function clashesIn(blocks: readonly Block[], day: DayToPlan): Clash[] {
  const all: readonly Taken[] = [...day.meetings, ...blocks];
  const ordered = all.toSorted((a, b) => a.from - b.from);
  return ordered.flatMap((one, i) =>
    ordered
      .slice(i + 1)
      .filter((other) => other.from < one.to)
      .map((other) => clash(one, other, all, day)),
  );
}

function clash(first: Taken, second: Taken, all: readonly Taken[], day: DayToPlan): Clash {
  const [one, other] = isWork(first) && !isWork(second) ? [second, first] : [first, second];
  const span = { from: second.from, to: Math.min(first.to, second.to) };
  return { one, other, ...span, ...(isWork(other) && freeTime(all, other, day)) };
}

function freeTime(all: readonly Taken[], other: Block, day: DayToPlan) {
  const busy = all.filter((taken) => taken !== other);
  const start = findSlot(
    busy,
    { from: day.from, to: Math.min(other.state.dueAt, day.hours.to) },
    other.length,
  );
  return start === undefined ? {} : { freeAt: start };
}
