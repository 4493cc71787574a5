import { Dexie, type Table } from 'dexie';
import type { ContactRef, RefKey } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import type { DayTally } from '../domain/figures/day-tally';
import type { BookRow, BookTable } from '../domain/journal/fold';
import type { Trend } from '../domain/trend/trend';
import type { MetaRow } from './meta-rows';
import { NewerBook } from './newer-book';
import type { SpareStorage } from './spare/spare-storage';

export const bookName = 'last-impression';

/** A sentence that is not saved yet; part of neither journal nor book. */
export interface DraftRow {
  key: string;
  text: string;
  /** The user's changes to its chips, in the quick log's format. */
  changes: unknown;
  /** Epoch ms of the last input. */
  at: number;
}

/**
 * The search index: the words that an entry can be found by. Written in the entry's transaction. Once text is sealed,
 * `words` will hold keyed hashes of words (and of their prefixes), computed in the same place.
 */
export interface SearchRow {
  /** The entry's lamport, negated, so that the newest comes first within one word. */
  back: number;
  entry: string;
  entity: string;
  table: BookTable;
  words: string[];
}

export type SearchKey = [back: number, entry: string];

/** What a contact can be found by (`lists/find-keys.ts`). */
export interface FindRow {
  id: string;
  keys: readonly string[];
}

/** How the ratings of a contact run; `fall` is set if they are falling. */
export interface SlideRow extends Trend {
  /** The contact's. */
  id: string;
  /** By how many steps, negated, so that the steepest come first. */
  fall?: number;
}

/** What a page showed about a record; provisional, not part of the book. */
export interface SightingRow {
  refKey: RefKey;
  ref: ContactRef;
  facts: PageFacts;
  /** How many visits in a row showed this very name. */
  visits: number;
  /** Epoch ms. */
  seenAt: number;
  /** A name that the page showed and the user declined. */
  declined?: string;
  /** The record from which the CRM redirected straight to this one. */
  cameFrom?: RefKey;
}

/** The address of a record's page when it was last seen; not part of the book. */
export interface AddressRow {
  refKey: RefKey;
  /** An http(s) address, query and hash included. */
  address: string;
  /** Epoch ms. */
  seenAt: number;
}

/** The version of the database: a new one for each change of its tables and indexes. What rows have for them, `lists/` makes. */
const newest = 3;

/**
 * The database: the journal (the truth), the book (its fold) and the tables beside them. Rows are read as `unknown`: what
 * is on disk must be validated first.
 */
export class Book extends Dexie {
  /** Where the spare copy stands. Each entry point sets it before it writes. */
  declare spare: SpareStorage | undefined;
  declare journal: Table<unknown, string, { id: string }>;
  declare meta: Table<unknown, string, MetaRow>;
  declare words: Table<unknown, SearchKey, SearchRow>;
  /** Lists that follow from the book's rows: see `lists/`. */
  declare finds: Table<unknown, string, FindRow>;
  declare days: Table<unknown, number, DayTally>;
  declare slides: Table<unknown, string, SlideRow>;
  declare drafts: Table<unknown, string, DraftRow>;
  declare sightings: Table<unknown, string, SightingRow>;
  declare addresses: Table<unknown, string, AddressRow>;
  declare settings: Table<unknown, string, { key: string; value: unknown }>;

  constructor(name: string = bookName) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(newest).stores({
      journal: 'id, entity, contact, &[device+n]',
      meta: 'key',
      contacts: 'id, *refKeys, metAt',
      edges: 'id, a, b',
      finds: 'id, *keys',
      slides: 'id, fall',
      days: 'day',
      impressions: 'id, [contact+happenedAt], happenedAt',
      promises:
        'id, contact, [open+dueAt], [open+dueDay], [open+startsAt], [open+dueDay+cushion], [open+snoozedUntil], [open+plannedAt], closed.at, mending, cadence',
      cadences: 'id, contact, open',
      matters: 'id, contact',
      likes: 'id, contact',
      requests: 'id, contact, answer',
      keeping: 'id, contact, type, due.at, due.day',
      words: '[back+entry], *words',
      drafts: 'key, at',
      sightings: 'refKey',
      addresses: 'refKey',
      settings: 'key',
    });
    // Dexie would open a newer database as it is. Sticky: asked at each opening.
    this.on('ready', refuseNewer, true);
  }

  /** Returns one of the book's tables. */
  rows<T extends BookTable>(table: T): Table<unknown, string, BookRow<T>> {
    return this.table(table);
  }
}

/** @throws NewerBook. Dexie counts in tens. */
function refuseNewer(book: Dexie): void {
  if (book.backendDB().version >= (newest + 1) * 10) throw new NewerBook();
}

/** Returns the database, opened on first use. It is the same one in the frame, the popup and the background. */
export const openBook = (name?: string): Book => new Book(name);
