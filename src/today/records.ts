import { useMemo } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { sendToBackground } from '../browser/send-to-background';
import type { Book } from '../store/book';
import { watchAddressed } from '../store/watch-addressed';
import { useRecords, type Records } from '../ui/use-records';

/** Shows a contact's record in its CRM. */
export function showRecord(contact: string): void {
  sendToBackground({ type: 'open.record', contact }).catch((cause: unknown) =>
    logUnexpected('opening a record', cause),
  );
}

/** Gives the ways to the records of whom these things are about. */
export function useRecordsOf(book: Book, things: readonly { readonly contact: string }[]): Records {
  const follow = useMemo(
    () => watchAddressed(book, (cause) => logUnexpected('reading addresses', cause)),
    [book],
  );
  return useRecords(things, follow, showRecord);
}
