import type { Reading } from './reading';

/** Returns the reading of a text of which nothing was understood: all of it is note. */
export function allNote(text: string): Reading {
  const note = text.trim();
  return { chips: [], note, rest: note, understood: [] };
}
