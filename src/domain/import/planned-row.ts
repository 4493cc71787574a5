import type { Due } from '../due/due';
import type { Channel } from '../impression/channel';
import type { Rating } from '../impression/rating';

/** A contact as a file names them. */
export interface PlannedContact {
  /** The same for the same contact in each row and each file: the e-mail address, or the name with the company. */
  readonly key: string;
  readonly name?: string;
  readonly company?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** What a row says happened, is promised, or matters. */
export type PlannedItem =
  | {
      readonly type: 'note';
      /** Epoch ms. */
      readonly happenedAt: number;
      readonly note: string;
      readonly channel?: Channel;
      readonly rating?: Rating;
    }
  | { readonly type: 'promise'; readonly by: 'us' | 'them'; readonly due: Due; readonly words: string }
  | { readonly type: 'occasion'; readonly day: string; readonly yearly: boolean; readonly what: string };

/** One row of a file, as it will be imported. */
export interface PlannedRow {
  /** The number of its line, record or task in the file. */
  readonly line: number;
  readonly contact: PlannedContact;
  /** Absent in a list of contacts. */
  readonly item?: PlannedItem;
}

/** Why a row cannot be imported. `done`: a task that is done, but the file does not tell when. */
export type RowProblem = 'nobody' | 'no-note' | 'no-date' | 'no-due' | 'done' | 'broken';

/** A row that cannot be imported. */
export interface BadRow {
  readonly line: number;
  readonly problem: RowProblem;
}

/** Returns a contact with its key; undefined if the file does not say who it is. */
export function plannedContact(facts: Omit<PlannedContact, 'key'>): PlannedContact | undefined {
  const { name = '', company = '', email = '' } = facts;
  const by = email.trim() || [name.trim(), company.trim()].filter(Boolean).join(' | ');
  if (name.trim() === '' && email.trim() === '') return undefined;
  return { ...facts, key: by.normalize('NFC').toLowerCase() };
}
