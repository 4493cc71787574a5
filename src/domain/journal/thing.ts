import type * as v from 'valibot';
import type { MessageKey, Phrase } from '../phrase/phrase';
import type { Entry, EntryKind, NewEntry } from './entry';
import type { KindShape } from './envelope';

/** What entries are about: which kinds there are, and the row that they fold into. */
export interface Thing<Row, Table extends string> {
  /** Where its rows stand in the book; the name on disk. */
  readonly table: Table;
  readonly kinds: Readonly<Record<string, KindShape>>;
  readonly row: v.GenericSchema<unknown, Row>;
  /** Folds its entries (in force, in order); undefined where there is no row. */
  readonly fold: (entries: readonly Entry[]) => Row | undefined;
  /** The kinds that close it: on a closed one, a second of them that says nothing new is not written. */
  readonly closing?: readonly EntryKind[];
}

/**
 * A thing that is kept of a client, and so stands in their history: `happenedAt` is epoch ms, when it happened or was last
 * changed. Copies, exports and the search read it too, so nothing here may depend on a screen.
 */
export interface KeptThing<Row, Table extends string = 'keeping'> extends Thing<Row, Table> {
  /** The message that names it. */
  readonly title: MessageKey;
  readonly happenedAt: (row: Row) => number;
  /** Something about another thing, and no event in the timeline by itself. */
  readonly isEvent?: false;
  /** Gives the entry that takes it out; undefined where it is ended in another way. */
  readonly drop: ((row: Row) => NewEntry) | undefined;
  /** What leads its line, instead of its title. */
  readonly lead?: (row: Row) => Phrase;
  /** Its line in words, without what leads it. */
  readonly line: (row: Row) => Phrase;
}

/** What an entry about a row begins with, where it needs no data and no text. */
export const about = ({ id, contact }: { readonly id: string; readonly contact: string }) => ({
  entity: id,
  contact,
  data: {},
  text: {},
});
