import * as v from 'valibot';
import { countInto, dayOf, DayTally } from '../../domain/figures/day-tally';
import type { Book } from '../book';
import { readChanges } from './read-change';
import type { RowChange } from './row-change';

/** Counts interactions out of the days where they were, and into those where they are. */
export async function updateDays(book: Book, changes: readonly RowChange[]): Promise<void> {
  const { read, isWhole } = readChanges(changes);
  // Then what was counted is not known: the lists are made anew when they are next needed.
  if (!isWhole) await book.meta.delete('lists');
  const all = read.flatMap(({ before, after }) => [before, after]).filter((one) => one !== undefined);
  const days = [...new Set(all.map(dayOf))];
  if (!days.length) return;
  const rows = await book.days.bulkGet(days);
  const tallies = new Map(days.map((day, i) => [day, readTally(rows[i], day)]));
  for (const { before, after } of read) {
    for (const [impression, times] of [[before, -1] as const, [after, 1] as const]) {
      const tally = impression && tallies.get(dayOf(impression));
      if (impression && tally) tallies.set(tally.day, countInto(tally, impression, times));
    }
  }
  const [full, empty] = [
    [...tallies.values()].filter(hasAny),
    [...tallies.values()].filter((one) => !hasAny(one)),
  ];
  await Promise.all([
    full.length > 0 && book.days.bulkPut(full),
    empty.length > 0 && book.days.bulkDelete(empty.map(({ day }) => day)),
  ]);
}

const hasAny = ({ quarters }: DayTally): boolean => Object.keys(quarters).length > 0;

function readTally(row: unknown, day: number): DayTally {
  const tally = v.safeParse(DayTally, row);
  return tally.success ? tally.output : { day, quarters: {} };
}
