import type { NewEntry } from '../../../domain/journal/entry';
import type * as domain from '../../../domain/keeping/section';
import type { Phrase } from '../../../domain/phrase/phrase';

/** One field of a long form, its label and choices in words. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'date' | 'time' | 'number' | 'check' | { readonly [value: string]: string };
  readonly required: boolean;
}

/** An action for a row, in words; `ask` is the label of the line to type first. */
export interface RowAction extends Pick<domain.RowAction, 'entries'> {
  readonly words: string;
  readonly said: string;
  readonly ask: string | undefined;
}

/** A piece of evidence for a row: its id in the timeline, and its text, made only when shown, as there may be thousands. */
export interface EvidenceLine {
  readonly id: string;
  readonly words: () => string;
}

/** A row of a section in words. */
export interface SectionRow {
  readonly id: string;
  readonly words: string;
  readonly aside: string;
  readonly ended: domain.Ended | undefined;
  readonly evidence: readonly EvidenceLine[] | undefined;
  readonly actions: readonly RowAction[];
}

/** A section of the client file in the user's language. */
export interface Section {
  readonly title: string;
  readonly hint: string | undefined;
  readonly rows: readonly SectionRow[];
  readonly fields: readonly Field[];
  /** Returns the entries of a filled form for a contact. */
  readonly add:
    ((typed: domain.Typed, contact: string, newId: () => string) => readonly NewEntry[]) | undefined;
}

type Say = (phrase: Phrase) => string;

/** Whether a form can add to a section; some are filled by the quick log alone. */
export const canAdd = ({ add, fields }: Section): boolean => add !== undefined && fields.length > 0;

/** Returns a section in the user's language. */
export const sectionInWords = ({ title, hint, rows, fields, add }: domain.Section, say: Say): Section => ({
  title: say(title),
  hint: hint && say(hint),
  rows: rows.map((row) => rowInWords(row, say)),
  fields: fields.map((field) => fieldInWords(field, say)),
  add,
});

const rowInWords = (
  { id, words, aside, ended, evidence, actions }: domain.SectionRow,
  say: Say,
): SectionRow => ({
  id,
  words: say(words),
  aside: aside === undefined ? '' : say(aside),
  ended,
  evidence: evidence?.map((line) => ({ id: line.id, words: () => say(line.words) })),
  actions: actions.map((action) => ({
    words: say(action.words),
    said: say(action.said),
    ask: action.ask && say(action.ask),
    entries: action.entries,
  })),
});

const fieldInWords = ({ name, label, type, required = false }: domain.Field, say: Say): Field => ({
  name,
  label: say(label),
  type: typeof type === 'string' ? type : choicesInWords(type, say),
  required,
});

const choicesInWords = (choices: Readonly<Record<string, Phrase>>, say: Say) =>
  Object.fromEntries(Object.entries(choices).map(([value, words]) => [value, say(words)]));
