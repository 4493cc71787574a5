import { Dexie, type Table } from 'dexie';
import type { ContactRef, RefKey } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import type { BookRow, BookTable } from '../domain/journal/fold';

export const bookName = 'last-impression';

/** What this device is in the journal's order. One row, read and written in each append's transaction. */
export interface DeviceRow {
  key: 'device';
  device: string;
  n: number;
  lamport: number;
}

/** From where reminders were last looked at: when, where, under which hours. What was ahead then and is not now rings. */
export interface LastLookRow {
  key: 'last-look';
  view: unknown;
}

/** A sentence that is not saved yet. Beside journal and book: it is neither. */
export interface DraftRow {
  key: string;
  text: string;
  /** The user's changes to its chips, as the quick log keeps them. */
  changes: unknown;
  /** Epoch ms of the last input. */
  at: number;
}

/**
 * The words that an entry can be found by. Beside the book, and made from the entry before its transaction is done: when
 * text is sealed, `words` holds keyed hashes of words (and of their beginnings) instead, computed at the same place.
 */
export interface WordsRow {
  /** The entry's lamport below zero: within one word, the newest comes first, and a bulk read need not go backwards. */
  back: number;
  entry: string;
  entity: string;
  table: BookTable;
  words: string[];
}

export type WordsKey = [back: number, entry: string];

/** What a page showed of a record; provisional, and no part of the book. */
export interface SightingRow {
  refKey: RefKey;
  ref: ContactRef;
  facts: PageFacts;
  /** How many visits in a row showed this very name. */
  visits: number;
  /** Epoch ms. */
  seenAt: number;
  /** A name that the page gave and the user does not want to take up. */
  declined?: string;
  /** The record that the CRM led from, straight to this one. */
  cameFrom?: RefKey;
}

/** Where a record was last seen: its page's address; no part of the book. */
export interface AddressRow {
  refKey: RefKey;
  /** An http(s) address, query and hash included. */
  address: string;
  /** Epoch ms. */
  seenAt: number;
}

/**
 * The database: the journal (the truth), the book (its fold) and what stands beside them. Rows come back as `unknown`,
 * because the disk is not trusted until a schema has seen it.
 */
export class Book extends Dexie {
  declare journal: Table<unknown, string, { id: string; entity: string }>;
  declare meta: Table<unknown, string, DeviceRow | LastLookRow>;
  declare words: Table<unknown, WordsKey, WordsRow>;
  declare drafts: Table<unknown, string, DraftRow>;
  declare sightings: Table<unknown, string, SightingRow>;
  declare addresses: Table<unknown, string, AddressRow>;
  declare settings: Table<unknown, string, { key: string; value: unknown }>;

  constructor(name: string = bookName) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      journal: 'id, entity, contact, &[device+n]',
      meta: 'key',
      contacts: 'id, *refKeys, metAt',
      edges: 'id, a, b',
      impressions: 'id, [contact+happenedAt], happenedAt',
      promises:
        'id, contact, [open+dueAt], [open+dueDay], [open+startsAt], [open+dueDay+cushion], [open+snoozedUntil], [open+plannedAt], closed.at, mending, cadence',
      cadences: 'id, contact, open',
      matters: 'id, contact',
      likes: 'id, contact',
      requests: 'id, contact',
      keeping: 'id, contact, type',
      words: '[back+entry], *words',
      drafts: 'key, at',
      sightings: 'refKey, seenAt',
      settings: 'key',
    });
    this.version(2).stores({ addresses: 'refKey' });
  }

  /** The table of one kind of row. */
  rows<T extends BookTable>(table: T): Table<unknown, string, BookRow<T>> {
    return this.table(table);
  }
}

/** Opens the book on first use; the same database in the frame, the popup and the background. */
export const openBook = (name?: string): Book => new Book(name);
