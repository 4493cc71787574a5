import { plainLine } from '../contact/plain-line';
import { dueAtWall } from '../due/due-at';
import { fromCell } from '../export/safe-cell';
import { Channel } from '../impression/channel';
import { Rating } from '../impression/rating';
import * as v from 'valibot';
import type { Columns, Field, ListKind } from './columns';
import {
  plannedContact,
  type BadRow,
  type PlannedContact,
  type PlannedItem,
  type PlannedRow,
  type RowProblem,
} from './planned-row';
import { readDay, type DayOrder } from './read-day';

/** How a table is read. */
export interface TableReading {
  readonly kind: ListKind;
  readonly columns: Columns;
  readonly order: DayOrder;
  /** The zone (IANA) of its times. */
  readonly zone: string;
}

/** A name, a company, an e-mail address or a phone number is no longer than what a page may show. */
const longestFact = 300;

/** Reads one row of a table. `line` is its number in the file. */
export function planRow(cells: readonly string[], line: number, reading: TableReading): PlannedRow | BadRow {
  const cell = (field: Field): string => {
    const column = reading.columns[field];
    return fromCell((column === undefined ? undefined : cells[column]) ?? '').trim();
  };
  const contact = contactOf(cell);
  if (!contact) return { line, problem: 'nobody' };
  if (reading.kind === 'contacts') return { line, contact };
  const item = reading.kind === 'notes' ? noteOf(cell, reading) : promiseOf(cell, reading);
  return typeof item === 'string' ? { line, problem: item } : { line, contact, item };
}

type Cell = (field: Field) => string;

function contactOf(cell: Cell): PlannedContact | undefined {
  const fact = (field: Field) => plainLine(cell(field), longestFact);
  const name = fact('name') || [fact('firstName'), fact('lastName')].filter(Boolean).join(' ');
  const facts = { name, company: fact('company'), email: fact('email'), phone: fact('phone') };
  return plannedContact(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== '')));
}

function noteOf(cell: Cell, { order, zone }: TableReading): PlannedItem | RowProblem {
  const note = cell('note');
  if (note === '') return 'no-note';
  const when = readDay(cell('date'), order, zone);
  if (!when) return 'no-date';
  const time = timeIn(cell('time')) ?? when.time ?? '12:00';
  const { epochMilliseconds: happenedAt } = Temporal.PlainDateTime.from(
    `${when.day}T${time}`,
  ).toZonedDateTime(zone);
  const channel = v.safeParse(Channel, cell('channel').toLowerCase());
  const rating = v.safeParse(Rating, cell('rating').toLowerCase());
  return {
    type: 'note',
    happenedAt,
    note,
    ...(channel.success && { channel: channel.output }),
    ...(rating.success && { rating: rating.output }),
  };
}

function promiseOf(cell: Cell, { order, zone }: TableReading): PlannedItem | RowProblem {
  const words = cell('promise');
  if (words === '') return 'no-note';
  if (isDone(cell('state'))) return 'done';
  const when = readDay(cell('dueDate'), order, zone);
  if (!when) return 'no-due';
  const time = timeIn(cell('dueTime')) ?? when.time;
  const due = time ? dueAtWall(`${when.day}T${time}`, zone) : ({ type: 'day', day: when.day } as const);
  return { type: 'promise', by: cell('by').toLowerCase() === 'them' ? 'them' : 'us', due, words };
}

const isDone = (state: string): boolean =>
  /^(?:done|completed?|closed|kept|broken|released|true|yes|1)$/i.test(state);

function timeIn(text: string): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})/.exec(text) ?? [];
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60
    ? `${hour.padStart(2, '0')}:${minute}`
    : undefined;
}
