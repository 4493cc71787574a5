import type { Matter } from '../keeping/matter';
import type { ClientPromise } from '../promise/client-promise';
import type { NewEntry } from './entry';

const tableOfClosing = {
  'promise.kept': 'promises',
  'promise.broken': 'promises',
  'promise.released': 'promises',
  'matter.asked': 'matters',
} as const;

const isClosing = (kind: NewEntry['kind']): kind is keyof typeof tableOfClosing => kind in tableOfClosing;

/** Gives the table in which an entry closes what it is about; undefined where it closes nothing. */
export const closesIn = ({ kind }: NewEntry) => (isClosing(kind) ? tableOfClosing[kind] : undefined);

/**
 * Whether a closing entry comes to what is closed and says nothing new: a second tap, or a tap on what another tab closed
 * a moment ago. Words that someone typed are always new.
 */
export function closesAgain({ text }: NewEntry, row: ClientPromise | Matter): boolean {
  const said: readonly string[] = Object.values(row.text);
  return row.open === undefined && Object.values(text).every((words) => said.includes(words));
}
