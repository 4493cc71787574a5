import * as v from 'valibot';
import type { Entry } from '../../journal/entry';
import { foldFrom, rowOf } from '../../journal/fold-from';
import { keepingBase } from '../base';

/** A date that matters to them (F3). */
export const Occasion = v.object({
  ...keepingBase,
  type: v.literal('occasion'),
  /** ISO. */
  day: v.string(),
  yearly: v.boolean(),
  text: v.object({ what: v.string() }),
});
export type Occasion = v.InferOutput<typeof Occasion>;

/** Folds an occasion's entries (in force, in order). */
export const foldOccasion = (entries: readonly Entry[]): Occasion | undefined =>
  foldFrom(
    entries,
    'occasion.noted',
    (founding): Occasion => ({ ...rowOf(founding), type: 'occasion', ...founding.data, text: founding.text }),
    (row, entry) => (entry.kind === 'occasion.dropped' ? undefined : row),
  );

/** Gives the next day (ISO) on which it comes, from `today` on; undefined where it is over. 29 February falls on the 28th. */
export function nextDayOf(
  { day, yearly }: Pick<Occasion, 'day' | 'yearly'>,
  today: string,
): string | undefined {
  if (!yearly) return day >= today ? day : undefined;
  const first = Temporal.PlainDate.from(day);
  const now = Temporal.PlainDate.from(today);
  const year = Math.max(now.year, first.year);
  const here = first.with({ year });
  return (Temporal.PlainDate.compare(here, now) >= 0 ? here : first.with({ year: year + 1 })).toString();
}
