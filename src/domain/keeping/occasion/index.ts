import * as v from 'valibot';
import { about } from '../../journal/about';
import { foldFrom, rowFrom } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { listed } from '../../phrase/phrase';
import { keepingBase } from '../base';
import { kinds } from './kinds';

/** A date that matters to them (F3). */
export const Occasion = v.object({
  ...keepingBase,
  type: v.literal('occasion'),
  /** The first day, ISO. */
  day: v.string(),
  yearly: v.boolean(),
  text: v.object({ what: v.string() }),
});
export type Occasion = v.InferOutput<typeof Occasion>;

export const occasion: KeptThing<Occasion> = {
  table: 'keeping',
  kinds,
  row: Occasion,
  fold: foldFrom('occasion.noted', (noted): Occasion => rowFrom('occasion', noted), {
    'occasion.dropped': () => undefined,
  }),
  title: 'kindOccasion',
  happenedAt: ({ madeAt }) => madeAt,
  drop: (row) => ({ kind: 'occasion.dropped', ...about(row) }),
  line: ({ day, text }) => listed({ day }, text.what),
};

/** Returns the next day (ISO) it falls on, `today` included; undefined if it is over. In years without 29 February, that is the 28th. */
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
