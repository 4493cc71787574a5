import type * as v from 'valibot';
import type { MessageKey, Phrase } from '../phrase/phrase';
import type { Entry, EntryKind, NewEntry } from './entry';
import type { KindShape } from './envelope';

/** Something that entries are about: its kinds of entry, and the row that they fold into. */
export interface Thing<Row, Table extends string> {
  /** The table of its rows; the name on disk. */
  readonly table: Table;
  readonly kinds: Readonly<Record<string, KindShape>>;
  readonly row: v.GenericSchema<unknown, Row>;
  /** Folds the entries of one entity (in force, in order); undefined if they make no row. */
  readonly fold: (entries: readonly Entry[]) => Row | undefined;
  /** The kinds that close it. A second one that adds no text is not written. */
  readonly closing?: readonly EntryKind[];
}

/**
 * A thing that is kept about a client and is part of their history. The timeline and its search, the client file's evidence
 * and every copy or export read it, so nothing here may depend on a screen.
 */
export interface KeptThing<Row, Table extends string = 'keeping'> extends Thing<Row, Table> {
  /** The name of such things, as the timeline's filter shows it. */
  readonly title: MessageKey;
  /** When it happened or last changed (epoch ms). */
  readonly happenedAt: (row: Row) => number;
  /** It is a mark on another thing, and has no line of its own in the timeline. */
  readonly isEvent?: false;
  /** Returns the entry that deletes it; undefined if it is ended in another way. */
  readonly drop: ((row: Row) => NewEntry) | undefined;
  /** What stands before its text in the timeline; without it, the title. */
  readonly lead?: (row: Row) => Phrase;
  /** Its text. */
  readonly line: (row: Row) => Phrase;
}
