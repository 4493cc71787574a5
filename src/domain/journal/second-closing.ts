import { typedIn } from '../search/typed-in';
import type { NewEntry } from './entry';
import { thingOf } from './fold';

/** Gives what an entry closes; undefined where it closes nothing. */
export function closedBy({ kind }: NewEntry) {
  const thing = thingOf(kind);
  return thing?.closing?.includes(kind) ? thing : undefined;
}

/**
 * Whether a closing entry comes to what is closed and says nothing new: a second tap, or a tap on what another tab closed
 * a moment ago. Words that someone typed are always new.
 */
export function closesAgain({ text }: NewEntry, row: object): boolean {
  const said = Object.values(typedIn(row));
  const isOpen = 'open' in row && row.open !== undefined;
  return !isOpen && Object.values(text).every((words) => said.includes(words));
}
