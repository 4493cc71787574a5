import * as v from 'valibot';
import { keysOf } from '../keys-of';
import { keptThings } from './registry/things';

type KeptThings = typeof keptThings;
type AnyRow = NonNullable<ReturnType<KeptThings[keyof KeptThings]['fold']>>;

/**
 * A row of the one table that holds what is kept beside talks and promises. One table, because each of these is rare, and
 * a contact's are read together by one index.
 */
export type Keeping = Extract<AnyRow, { type: string }>;
export type KeepingType = Keeping['type'];
export type KeepingOf<T extends KeepingType> = Extract<Keeping, { type: T }>;

const types: ReadonlySet<unknown> = new Set(
  keysOf(keptThings).filter((name) => keptThings[name].table === 'keeping'),
);

/** The schema of such a row: that of the thing which its type names. */
export const Keeping: v.GenericSchema<unknown, Keeping> = v.lazy((raw) =>
  isTyped(raw) ? keptThings[raw.type].row : v.never(),
);

const isTyped = (raw: unknown): raw is { readonly type: KeepingType } =>
  typeof raw === 'object' && raw !== null && 'type' in raw && types.has(raw.type);

/** Gives those rows that are of one type. */
export const ofType = <T extends KeepingType>(rows: readonly Keeping[], type: T): KeepingOf<T>[] =>
  rows.filter((row): row is KeepingOf<T> => row.type === type);
