import type * as v from 'valibot';
import type { ExportedPerson } from '../../domain/export/people';
import { changedBetween } from '../../domain/export/changed-between';
import type { ExportWish } from '../../domain/export/scope';
import type { BookTable } from '../../domain/journal/fold';
import { Impression } from '../../domain/impression/impression';
import { Keeping } from '../../domain/keeping/keeping';
import { Like } from '../../domain/keeping/like/like';
import { Matter } from '../../domain/keeping/matter/matter';
import { ClientRequest } from '../../domain/keeping/request/request';
import { ClientPromise } from '../../domain/promise/client-promise';
import type { PersonHistory } from '../../domain/timeline/timeline';
import type { Book } from '../book';
import { readRows } from '../read-rows';
import { readHeldBack } from './held-back';
import { readPeople } from './read-people';

/** What a file of rows (CSV, a calendar, Markdown) is made from: only what may leave, and is in the scope. */
export interface ExportRows {
  /** By the id of each of their contacts. */
  readonly people: ReadonlyMap<string, ExportedPerson>;
  readonly history: PersonHistory;
}

/** Reads the rows of an export. */
export async function readExportRows(book: Book, wish: ExportWish): Promise<ExportRows> {
  const held = wish.withConfidential ? new Set<string>() : await readHeldBack(book);
  const { scope } = wish;
  const rowsOf = async <Row extends { readonly id: string }>(
    table: BookTable,
    schema: v.GenericSchema<unknown, Row>,
  ): Promise<Row[]> => {
    const rows = readRows(schema, await inScope(book, table, wish)).filter(({ id }) => !held.has(id));
    return scope.type === 'time' ? rows.filter((row) => changedBetween(row, scope)) : rows;
  };
  const history: PersonHistory = {
    impressions: await rowsOf('impressions', Impression),
    promises: await rowsOf('promises', ClientPromise),
    matters: await rowsOf('matters', Matter),
    likes: await rowsOf('likes', Like),
    requests: await rowsOf('requests', ClientRequest),
    keeping: await rowsOf('keeping', Keeping),
  };
  const people = [...(await readPeople(book))].filter(
    ([id]) => scope.type !== 'contact' || scope.contacts.includes(id),
  );
  return { people: new Map(people), history };
}

function inScope(book: Book, table: BookTable, { scope }: ExportWish): Promise<unknown[]> {
  const rows = book.table<unknown, string>(table);
  if (scope.type !== 'contact') return rows.toArray();
  if (table !== 'impressions')
    return rows
      .where('contact')
      .anyOf([...scope.contacts])
      .toArray();
  // Their index begins with the contact, and goes on with the time.
  return rows.filter((row) => scope.contacts.includes(contactOf(row))).toArray();
}

const contactOf = (row: unknown): string =>
  typeof row === 'object' && row !== null && 'contact' in row ? String(row.contact) : '';
