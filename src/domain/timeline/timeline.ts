import { keysOf } from '../keys-of';
import type { NewEntry } from '../journal/entry';
import type { BookRow } from '../journal/fold';
import type { KeptThing } from '../journal/thing';
import { historyThings } from '../journal/things';
import { say, type Phrase } from '../phrase/phrase';

type Things = typeof historyThings;

/** What a timeline can be filtered by. */
export type HistoryType = keyof Things;
type HistoryTable = Things[HistoryType]['table'];

/** Everything about one person, by table. */
export type PersonHistory = { readonly [T in HistoryTable]: readonly BookRow<T>[] };

type RowOf<T extends HistoryType> = NonNullable<ReturnType<Things[T]['fold']>>;
type TableOf<T extends HistoryType> = Things[T]['table'];

/** A line of one of these types. */
export interface ItemOf<T extends HistoryType> {
  readonly type: T;
  readonly id: string;
  /** Epoch ms: when it happened, or last changed. */
  readonly at: number;
  readonly row: RowOf<T>;
}

/** One line of a timeline. */
export type TimelineItem = { [T in HistoryType]: ItemOf<T> }[HistoryType];

// Typed by type, so that TypeScript can follow a lookup to the matching row.
const things: { readonly [T in HistoryType]: KeptThing<RowOf<T>, TableOf<T>> } = historyThings;

/** All types of lines. */
export const historyTypes = keysOf(things);

/** Returns everything about a person, newest first (F2, L1). */
export function timelineOf(history: PersonHistory): TimelineItem[] {
  const items = historyTypes.flatMap((type) => itemsOf(type, history));
  return items.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

function itemsOf<T extends HistoryType>(type: T, history: PersonHistory): TimelineItem[] {
  const { table, happenedAt, isEvent = true } = things[type];
  if (!isEvent) return [];
  const rows: readonly PersonHistory[HistoryTable][number][] = history[table];
  return (
    rows
      .filter((row): row is RowOf<T> => table !== 'keeping' || ('type' in row && row.type === type))
      // Type and row belong together; TypeScript does not distribute over a type parameter.
      .map((row) => ({ type, id: row.id, at: happenedAt(row), row }) as TimelineItem)
  );
}

/** Returns the name of a type. */
export const titleOf = (type: HistoryType): Phrase => say(things[type].title);

/** Returns what stands before a line's text: usually the name of its type. */
export function leadOf<T extends HistoryType>({ type, row }: ItemOf<T>): Phrase {
  const { lead, title } = things[type];
  return lead ? lead(row) : say(title);
}

/** Returns a line's text. */
export const lineOf = <T extends HistoryType>({ type, row }: ItemOf<T>): Phrase => things[type].line(row);

/** Returns the entry that deletes a line; undefined if it cannot be deleted. */
export const dropOf = <T extends HistoryType>({ type, row }: ItemOf<T>): NewEntry | undefined =>
  things[type].drop?.(row);
