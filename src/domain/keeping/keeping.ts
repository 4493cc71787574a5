import * as v from 'valibot';
import { keysOf } from '../keys-of';
import { keptThings } from './registry/things';

type KeptThings = typeof keptThings;
type AnyRow = NonNullable<ReturnType<KeptThings[keyof KeptThings]['fold']>>;

/**
 * A row of the `keeping` table. It holds many types of rows because each is rare, and all of a contact's are read together
 * by one index.
 */
export type Keeping = Extract<AnyRow, { type: string }>;
export type KeepingType = Keeping['type'];
export type KeepingOf<T extends KeepingType> = Extract<Keeping, { type: T }>;

const types: ReadonlySet<unknown> = new Set(
  keysOf(keptThings).filter((name) => keptThings[name].table === 'keeping'),
);

/** The schema of a row, picked by its type. */
export const Keeping: v.GenericSchema<unknown, Keeping> = v.lazy((raw) =>
  isTyped(raw) ? keptThings[raw.type].row : v.never(),
);

const isTyped = (raw: unknown): raw is { readonly type: KeepingType } =>
  typeof raw === 'object' && raw !== null && 'type' in raw && types.has(raw.type);

/** Returns the rows of one type. */
export const ofType = <T extends KeepingType>(rows: readonly Keeping[], type: T): KeepingOf<T>[] =>
  rows.filter((row): row is KeepingOf<T> => row.type === type);
