import { typedIn } from '../search/typed-in';
import type { NewEntry } from './entry';
import { thingOf } from './fold';

/** Returns what an entry closes; undefined if it closes nothing. */
export function closedBy({ kind }: NewEntry) {
  const thing = thingOf(kind);
  return thing?.closing?.includes(kind) ? thing : undefined;
}

/**
 * Whether a closing entry closes what is closed already and adds no text: a double tap, or a tap on what another tab has just
 * closed.
 */
export function closesAgain({ text }: NewEntry, row: object): boolean {
  const said = Object.values(typedIn(row));
  const isOpen = 'open' in row && row.open !== undefined;
  return !isOpen && Object.values(text).every((words) => said.includes(words));
}
