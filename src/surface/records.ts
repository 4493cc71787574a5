import { logUnexpected } from '../browser/log';
import { sendToBackground } from '../browser/send-to-background';
import { contactsWithAddress } from '../store/addresses';
import type { Book } from '../store/book';
import { usePart } from './unread';

/** Returns a function that opens a contact's record in its CRM; undefined if its address is not known. */
export type Records = (contact: string) => (() => void) | undefined;

/** Shows a contact's record in its CRM. `onShown` is called once it is open, and never if it does not open. */
export function showRecord(
  contact: string,
  onShown = () => {},
  send: typeof sendToBackground = sendToBackground,
): void {
  send({ type: 'open.record', contact }).then(onShown, (cause: unknown) =>
    logUnexpected('opening a record', cause),
  );
}

const none: ReadonlySet<string> = new Set();

/** Returns how to open the records of the contacts of these things, once one query has read which of them have an address. */
export function useRecords(
  book: Book,
  things: readonly { readonly contact: string }[],
  show: (contact: string) => void = showRecord,
): Records {
  const ids = [...new Set(things.map(({ contact }) => contact))].toSorted().join(' ');
  const known = usePart(
    'whose records are known',
    ids === '' ? undefined : 'everybody',
    () => contactsWithAddress(book, ids.split(' ')),
    none,
    [book, ids],
  );
  return (contact) => (known.has(contact) ? () => show(contact) : undefined);
}
