import { useMemo } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { watchAddressed } from '../store/watch-addressed';
import { useRecords, type Records } from '../ui/use-records';
import type { Around } from './around';

/**
 * Shows a contact's record in its CRM, and closes the popup: the record may stand right under it. Where nothing opens, the
 * popup stays.
 */
export function showRecord({ sendToBackground }: Pick<Around, 'sendToBackground'>, contact: string): void {
  sendToBackground({ type: 'open.record', contact }).then(
    () => window.close(),
    (cause: unknown) => logUnexpected('opening a record', cause),
  );
}

/** Gives the ways to the records of whom these things are about. */
export function useRecordsOf(
  book: Book,
  around: Around,
  things: readonly { readonly contact: string }[],
): Records {
  const follow = useMemo(
    () => watchAddressed(book, (cause) => logUnexpected('reading addresses', cause)),
    [book],
  );
  return useRecords(things, follow, (contact) => showRecord(around, contact));
}
