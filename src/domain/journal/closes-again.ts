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

/** Returns the table whose row an entry closes, or undefined if it closes nothing. */
export const closesIn = ({ kind }: NewEntry) => (isClosing(kind) ? tableOfClosing[kind] : undefined);

/**
 * Whether a closing entry closes what is closed already and adds no text: a double tap, or a tap on what another tab has just
 * closed.
 */
export function closesAgain({ text }: NewEntry, row: ClientPromise | Matter): boolean {
  const known: readonly string[] = Object.values(row.text);
  return row.open === undefined && Object.values(text).every((words) => known.includes(words));
}
