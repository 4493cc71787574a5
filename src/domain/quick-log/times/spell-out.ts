import { end } from '../marks/any-of';
import { pattern } from '../marks/pattern';

/** A text whose slips are spelled out, and the way back to the places in the text as typed. */
export interface SpelledOut {
  readonly text: string;
  /** Returns the place in the text as typed. */
  readonly typedAt: (index: number) => number;
}

interface Change {
  readonly at: number;
  readonly length: number;
  readonly grown: number;
}

/** Returns the text with its abbreviations and slips spelled out. */
export function spellOut(typed: string, spelling: Spelling): SpelledOut {
  if (!spelling.slips) return { text: typed, typedAt: (index) => index };
  const changes: Change[] = [];
  let grown = 0;
  const text = typed.replace(spelling.slips, (...match) => {
    const { slip, meant, from } = correction(match, spelling.meant);
    changes.push({ at: from + grown, length: meant.length, grown: grown + meant.length - slip.length });
    grown += meant.length - slip.length;
    return meant;
  });
  return { text, typedAt: (index) => wayBack(changes, index) };
}

export interface Spelling {
  readonly slips: RegExp | undefined;
  readonly meant: readonly string[];
}

/** Compiles a table of slips into one pattern. */
export function spellingOf(table: readonly (readonly [string, string])[]): Spelling {
  const meant = table.map(([, word]) => word);
  const slips = table.map(([slip]) => `(${slip})`).join('|');
  // A digit may stand right before an abbreviated unit: "20min".
  return { meant, slips: table.length ? pattern(`(?<!\\p{L})(?:${slips})${end}`, 'g') : undefined };
}

function correction(match: readonly unknown[], meant: readonly string[]) {
  const which = meant.findIndex((_, i) => match[i + 1] !== undefined);
  return { slip: String(match[0]), meant: meant[which] ?? '', from: Number(match[meant.length + 1]) };
}

function wayBack(changes: readonly Change[], index: number): number {
  const last = changes.findLast((change) => change.at < index);
  if (!last) return index;
  const within = index < last.at + last.length;
  // Inside a word that was spelled out there is no place of its own: its beginning will do.
  return within ? wayBack(changes.slice(0, changes.indexOf(last)), last.at) : index - last.grown;
}
