import { readFileSync } from 'node:fs';
import type { OpenThing, SentenceContext } from '../../../../src/domain/quick-log/reading';

/** What somebody says, and by when: a day, a wall clock, `unsure`, or null where no time is said; `alt` are as right. */
export interface Told {
  readonly what: string;
  readonly due?: string | null;
  readonly at?: string | null;
  readonly alt?: readonly (string | null)[];
}

/** A sentence with its right reading, as it was written by somebody who has not seen the grammar. */
export interface Note {
  readonly id: string;
  readonly lang: 'en' | 'de' | 'fr';
  readonly text: string;
  readonly open?: readonly {
    readonly side: 'ours' | 'theirs' | 'matter' | 'request';
    readonly text: string;
  }[];
  readonly expect: {
    readonly ours: readonly Told[];
    readonly theirs: readonly Told[];
    readonly requests: readonly Told[];
    readonly meeting: readonly Told[];
    readonly asks: readonly string[];
    readonly likes: readonly string[];
    readonly channel: string | null;
    readonly rating: string | null;
    readonly closes: readonly string[];
    /** In free words: outcomes, facts, and what is as right. */
    readonly other: string;
    readonly ok_also?: readonly { readonly kind: string; readonly what: string }[];
  };
  readonly traps: string;
}

/** Reads a file of notes, one in each line. */
export const notesIn = (path: string | URL): Note[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** What is open with the contact that a note is about; its text is its id. */
export const openIn = ({ open = [] }: Note): OpenThing[] =>
  open.map(({ side, text }) => ({ id: text, type: side === 'ours' ? 'promise' : side, words: text }));

/** The languages that are ticked beside English by whoever types a note. */
export const ticked = ({ lang }: Note): SentenceContext['languages'] => (lang === 'en' ? [] : [lang]);
