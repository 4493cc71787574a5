import * as v from 'valibot';
import type { Channel } from '../impression/channel';
import { Item, valuesOf, type ContactItem } from './monica-schemas';
import type { PlannedItem, RowProblem } from './planned-row';

const Birthdate = v.looseObject({
  is_age_based: v.optional(v.unknown()),
  date: v.string(),
});

type Made = PlannedItem | RowProblem;

/** Returns what a contact's part of the export says: notes, calls, activities, tasks, the birthday, which is called `birthday`. */
export function itemsOf(
  { data, properties }: ContactItem,
  activities: ReadonlyMap<string, unknown>,
  birthday: string,
): Made[] {
  const attended = valuesOf(data, 'activity').map((one) =>
    typeof one === 'string' ? activities.get(one) : one,
  );
  return [
    ...valuesOf(data, 'note').map((one) => noteOf(one, ['body'], [])),
    ...valuesOf(data, 'call').map((one) => noteOf(one, ['content'], ['called_at'], 'call')),
    ...attended.map((one) => noteOf(one, ['summary', 'description'], ['happened_at'])),
    ...valuesOf(data, 'task').map(taskOf),
    ...birthdayOf(properties.birthdate, birthday),
  ];
}

function noteOf(raw: unknown, words: readonly string[], times: readonly string[], channel?: Channel): Made {
  const read = v.safeParse(Item, raw);
  if (!read.success) return 'broken';
  const { properties, created_at: createdAt } = read.output;
  const textOf = (name: string) => (name in properties ? String(Reflect.get(properties, name) ?? '') : '');
  const note = words.map(textOf).filter(Boolean).join('\n');
  if (note.trim() === '') return 'no-note';
  const happenedAt = [...times.map(textOf), createdAt ?? ''].map(instantOf).find(Number.isFinite);
  if (happenedAt === undefined) return 'no-date';
  return { type: 'note', happenedAt, note, ...(channel && { channel }) };
}

// A day without a time is noon, wherever it is read.
const instantOf = (text: string): number =>
  Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00Z` : text);

function taskOf(raw: unknown): Made {
  const read = v.safeParse(Item, raw);
  if (!read.success) return 'broken';
  const { properties } = read.output;
  return 'completed' in properties && properties.completed ? 'done' : 'no-due';
}

function birthdayOf(raw: unknown, what: string): Made[] {
  const read = v.safeParse(Birthdate, raw);
  if (!read.success || read.output.is_age_based) return [];
  const day = read.output.date.slice(0, 10);
  return v.is(v.pipe(v.string(), v.isoDate()), day)
    ? [{ type: 'occasion', day, yearly: true, what }]
    : ['no-date'];
}
