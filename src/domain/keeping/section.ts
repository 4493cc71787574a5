import type { WorkingHours } from '../due/working-hours';
import type { NewEntry } from '../journal/entry';
import type { Phrase } from '../phrase/phrase';
import type { PersonHistory } from '../timeline/timeline';

/** One field of a long form. */
export interface Field {
  readonly name: string;
  readonly label: Phrase;
  /** `check`: a checkbox. An object: the choices by value; the first is the default. */
  readonly type: 'text' | 'date' | 'time' | 'number' | 'check' | { readonly [value: string]: Phrase };
  readonly required?: boolean;
}

/** What was typed into a form, by field name; empty fields are absent. */
export type Typed = Readonly<Record<string, string>>;

/** Something the user can do with a row, at once or after typing one line. */
export interface RowAction {
  readonly words: Phrase;
  /** What the user is told once it is done, beside Undo. */
  readonly said: Phrase;
  readonly entries: (typed: string, newId: () => string) => readonly NewEntry[];
  /** The label of the line to type first. */
  readonly ask?: Phrase;
}

/** One piece of evidence for a row: its id in the timeline, and its text. */
export interface EvidenceLine {
  readonly id: string;
  readonly words: Phrase;
}

/** How something ended. */
export type Ended = 'well' | 'badly';

/** A row of a section: its text and status, and what can be done with it. */
export interface SectionRow {
  readonly id: string;
  readonly words: Phrase;
  readonly aside?: Phrase;
  /** Set once it is over: it was done, or it failed. The aside has the word for it. */
  readonly ended?: Ended | undefined;
  /** The latest first; each links to its row in the timeline. */
  readonly evidence?: readonly EvidenceLine[];
  readonly actions: readonly RowAction[];
}

/** What a section is made from; `now` is epoch ms, `zone` IANA. */
export interface SectionContext {
  readonly history: PersonHistory;
  readonly now: number;
  readonly zone: string;
  readonly hours: WorkingHours;
}

/** One section of the client file: its rows, and a form that adds one. */
export interface Section {
  readonly title: Phrase;
  readonly hint?: Phrase;
  readonly rows: readonly SectionRow[];
  readonly fields: readonly Field[];
  /** Returns the entries of a filled form, under a contact. */
  readonly add?: (typed: Typed, contact: string, newId: () => string) => readonly NewEntry[];
}

/** A section and its place on the screen. */
export interface SectionPlace {
  /** `person`: who they are, first before the sale; `client`: what keeps a client, first once they have bought. */
  readonly group: 'person' | 'client';
  /** The order within the group: the lowest first. */
  readonly place: number;
  readonly of: (context: SectionContext) => Section;
}
