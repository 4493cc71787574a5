import type { NewEntry } from '../../../domain/journal/entry';
import type { Wording } from '../../../ui/wording';
import type { PracticeView } from '../practice-view';

/** One field of a long form. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** `check`: ticked or not. */
  readonly type: 'text' | 'date' | 'number' | 'check' | { readonly [value: string]: string };
  readonly required?: boolean;
  readonly value?: string;
}

/** What was typed into a form, by the field's name; what was left empty is absent. */
export type Typed = Readonly<Record<string, string>>;

/** Something that can be done with a row at once, or after one line was typed. */
export interface RowDeed {
  readonly words: string;
  readonly said: string;
  readonly entries: (typed: string, newId: () => string) => readonly NewEntry[];
  /** The line to type first. */
  readonly ask?: string;
}

/** One thing that speaks for a row: its id in the timeline, and it in words. */
export interface EvidenceLine {
  readonly id: string;
  /** Said only where it is shown: there may be thousands. */
  readonly words: () => string;
}

/** A row of a section: what it is, how it stands, what can be done with it. */
export interface SectionRow {
  readonly id: string;
  readonly words: string;
  readonly aside?: string;
  /** What speaks for it, the latest first; each leads to its row in the timeline. */
  readonly evidence?: readonly EvidenceLine[];
  readonly deeds: readonly RowDeed[];
}

/** What a section is made of. */
export interface SectionContext {
  readonly view: PracticeView;
  /** Epoch ms. */
  readonly now: number;
  readonly wording: Wording;
}

/** One section of the long screen. */
export interface Section {
  readonly title: string;
  readonly hint?: string;
  readonly rows: readonly SectionRow[];
  readonly fields: readonly Field[];
  /** Gives the entries of a filled form, under a contact. */
  readonly add?: (typed: Typed, contact: string, newId: () => string) => readonly NewEntry[];
}

/** Gives a section of whoever is on screen. */
export type SectionOf = (context: SectionContext) => Section;
