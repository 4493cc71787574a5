import * as v from 'valibot';
import { Clock, Minutes } from '../../domain/due/calendar';

const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));
const hours = v.object({ start: Clock, end: Clock, days: v.pipe(v.array(weekday), v.minLength(1)) });

/** Settings with which every surface counts, as our own forms allow them. */
const counted: Readonly<Record<string, v.GenericSchema>> = {
  hours: v.pipe(
    hours,
    v.check(({ start, end }) => start < end),
  ),
  quiet: v.nullable(v.object({ from: Clock, to: Clock })),
  answerMinutes: v.pipe(Minutes, v.minValue(1)),
  cushions: v.object({
    steps: v.array(v.object({ upTo: Minutes, cushion: Minutes })),
    beyond: Minutes,
  }),
};

/** Whether a setting from a file can be used. A file could have working hours without any day, and nothing would ever fall due. */
export function isUsableSetting(key: string, value: unknown): boolean {
  const schema = Object.hasOwn(counted, key) ? counted[key] : undefined;
  return !schema || v.is(schema, value);
}
