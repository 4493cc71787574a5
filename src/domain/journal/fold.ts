import { keysOf } from '../keys-of';
import type { Entry, EntryKind } from './entry';
import { inForce } from './in-force';
import type { Thing } from './thing';
import { things } from './things';

type Things = typeof things;
type AnyThing = Things[keyof Things];

/** The names of the book's tables on disk. */
export type BookTable = AnyThing['table'];
export type BookRow<T extends BookTable = BookTable> = NonNullable<
  ReturnType<Extract<AnyThing, { readonly table: T }>['fold']>
>;

const all: readonly AnyThing[] = keysOf(things).map((name) => things[name]);
export const bookTables: readonly BookTable[] = [...new Set(all.map(({ table }) => table))];

const byKind: ReadonlyMap<string, AnyThing> = new Map(
  all.flatMap((thing) => Object.keys(thing.kinds).map((kind) => [kind, thing] as const)),
);

/** Returns what entries of this kind are about; undefined for undo and redo, which may be about anything. */
export const thingOf = (kind: EntryKind): AnyThing | undefined => byKind.get(kind);

/** The same for a kind that this version may not know. */
export const thingOfKind = (kind: string): AnyThing | undefined => byKind.get(kind);

/** A row and its table. */
export interface FoldedRow<T extends BookTable = BookTable> {
  readonly table: T;
  /** Undefined if the entries make none, for example because it was dropped. */
  readonly row: BookRow<T> | undefined;
}

/**
 * Folds one entity's entries into its row, the same for any order of arrival; undefined if only undos of it have arrived so
 * far.
 */
export function foldEntity(entries: readonly Entry[]): FoldedRow | undefined {
  for (const { kind } of entries) {
    const thing: Thing<BookRow, BookTable> | undefined = thingOf(kind);
    if (thing) return { table: thing.table, row: thing.fold(inForce(entries)) };
  }
  return undefined;
}
