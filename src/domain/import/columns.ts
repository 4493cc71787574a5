import { keysOf } from '../keys-of';

/** What a CSV file lists. */
export const listKinds = ['contacts', 'notes', 'promises'] as const;
export type ListKind = (typeof listKinds)[number];

/** What a column can be, and the headers by which it is recognised: our own, and those of other programs' exports. */
const headers = {
  name: [
    'name',
    'full name',
    'contact',
    'contact name',
    'person - name',
    'associated contact',
    'display name',
  ],
  firstName: ['first name', 'firstname', 'given name', 'first_name'],
  lastName: ['last name', 'lastname', 'family name', 'surname', 'last_name'],
  company: [
    'company',
    'company name',
    'associated company',
    'primary associated company',
    'organization',
    'organization - name',
    'account.name',
    'account name',
  ],
  email: [
    'email',
    'e-mail',
    'email address',
    'person - email',
    'person - email - work',
    'contact.email',
    'associated email',
    'e-mail 1 - value',
  ],
  phone: ['phone', 'phone number', 'mobile phone number', 'person - phone', 'phone 1 - value', 'mobilephone'],
  date: [
    'date',
    'activity date',
    'note date',
    'create date',
    'activity - due date',
    'happened at',
    'timestamp',
  ],
  time: ['time', 'activity - due time'],
  note: ['note', 'note body', 'notes', 'body', 'note - content', 'activity - note', 'description', 'summary'],
  channel: ['channel', 'activity - type', 'activity type', 'type'],
  rating: ['rating'],
  promise: ['promise', 'task title', 'task', 'subject', 'activity - subject', 'title', 'to do'],
  by: ['by'],
  dueDate: ['due date', 'due', 'activitydate', 'task due date'],
  dueTime: ['due time'],
  state: ['state', 'status', 'task status', 'activity - done', 'done', 'completed'],
} as const;

/** What a column holds. */
export type Field = keyof typeof headers;

/** Which column (0, 1, 2 …) holds what; a field that no column holds is absent. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

const whom: readonly Field[] = ['name', 'firstName', 'lastName', 'company', 'email', 'phone'];

/** The fields that a list of each kind can have. */
export const fieldsOf: Readonly<Record<ListKind, readonly Field[]>> = {
  contacts: whom,
  notes: [...whom, 'date', 'time', 'note', 'channel', 'rating'],
  promises: [...whom, 'promise', 'by', 'dueDate', 'dueTime', 'state'],
};

/** Returns which column holds what, as far as their headers tell. */
export function matchColumns(row: readonly string[], kind: ListKind): Columns {
  const names = row.map((header) =>
    header
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase(),
  );
  const columns: Partial<Record<Field, number>> = {};
  for (const field of fieldsOf[kind]) {
    const known: readonly string[] = namesOf(field, kind);
    const found = known.map((name) => names.indexOf(name)).find((index) => index >= 0);
    if (found !== undefined && !Object.values(columns).includes(found)) columns[field] = found;
  }
  return columns;
}

/** A table of tasks has its due date in columns that in a table of notes say when it was. */
function namesOf(field: Field, kind: ListKind): readonly string[] {
  if (kind !== 'promises') return headers[field];
  if (field === 'dueDate') return [...headers.dueDate, ...headers.date];
  return field === 'dueTime' ? [...headers.dueTime, ...headers.time] : headers[field];
}

/** Columns that only a table of notes has; a task may have a description too. */
const ofNotes = new Set(['note', 'note body', 'note - content']);

/** Returns what a table with these headers lists. */
export function kindOf(row: readonly string[]): ListKind {
  const has = (kind: ListKind, field: Field) => matchColumns(row, kind)[field] !== undefined;
  const isNotes = has('notes', 'note') && has('notes', 'date');
  if (isNotes && row.some((header) => ofNotes.has(header.trim().toLowerCase()))) return 'notes';
  if (has('promises', 'promise') && has('promises', 'dueDate')) return 'promises';
  return isNotes ? 'notes' : 'contacts';
}

/** All fields. */
export const fields = keysOf(headers);
