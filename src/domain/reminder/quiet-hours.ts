import * as v from 'valibot';
import type { Stretch } from '../due/working-time';
import { dayAt } from '../due/working-hours';

/** When no reminder is shown, in wall clock (`20:00` to `08:00`); past midnight if `to` is before `from`. */
export const QuietHours = v.object({ from: v.string(), to: v.string() });
export type QuietHours = v.InferOutput<typeof QuietHours>;

export const usualQuiet: QuietHours = { from: '20:00', to: '07:30' };

/** Returns the quiet hours around an instant (epoch ms), or undefined if it is in none. */
export function quietAt(at: number, zone: string, quiet: QuietHours | undefined): Stretch | undefined {
  if (!quiet || quiet.from === quiet.to) return undefined;
  const today = Temporal.PlainDate.from(dayAt(at, zone));
  const stretches = [today.subtract({ days: 1 }), today].map((day) => stretchOf(day, zone, quiet));
  return stretches.find(({ from, to }) => from <= at && at < to);
}

/** Returns when quiet hours next begin or end after `at` (epoch ms); undefined if there are none. */
export function nextQuietEdge(at: number, zone: string, quiet: QuietHours | undefined): number | undefined {
  if (!quiet || quiet.from === quiet.to) return undefined;
  const today = Temporal.PlainDate.from(dayAt(at, zone));
  const days = [today.subtract({ days: 1 }), today, today.add({ days: 1 })];
  const edges = days.map((day) => stretchOf(day, zone, quiet)).flatMap(({ from, to }) => [from, to]);
  return Math.min(...edges.filter((edge) => edge > at));
}

function stretchOf(day: Temporal.PlainDate, zone: string, { from, to }: QuietHours): Stretch {
  const last = to > from ? day : day.add({ days: 1 });
  const at = (date: Temporal.PlainDate, plainTime: string) =>
    date.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
  return { from: at(day, from), to: at(last, to) };
}
