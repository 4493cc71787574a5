import { useCallback } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { tellBackground } from '../browser/send';
import { contactsWithAddress } from '../store/addresses';
import type { Book } from '../store/book';
import { watch } from '../store/watch';
import { useRecords, type FollowRecords, type Records } from '../ui/use-records';

/** Shows a contact's record in its CRM. */
export function showRecord(contact: string): void {
  tellBackground({ type: 'open.record', contact }).catch((cause: unknown) =>
    logUnexpected('opening a record', cause),
  );
}

/** Gives the ways to the records of whom these things are about. */
export function useRecordsOf(book: Book, things: readonly { readonly contact: string }[]): Records {
  const follow = useCallback<FollowRecords>(
    (contacts, show) =>
      watch(() => contactsWithAddress(book, contacts), {
        next: show,
        error: (cause) => logUnexpected('reading addresses', cause),
      }),
    [book],
  );
  return useRecords(things, follow, showRecord);
}
