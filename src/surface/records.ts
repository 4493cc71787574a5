import { logUnexpected } from '../browser/log';
import { sendToBackground } from '../browser/send-to-background';
import { contactsWithAddress } from '../store/addresses';
import type { Book } from '../store/book';
import { usePart } from './unread';

/** Gives the way to a contact's record in its CRM; undefined where no address of it is known. */
export type Records = (contact: string) => (() => void) | undefined;

/** Shows a contact's record in its CRM. `onShown` is called once it is there; where nothing opens, never. */
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

/** Gives the ways to the records of whom these things are about, once it was read who has one: all in one reading. */
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
