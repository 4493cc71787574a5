import type { ComponentChildren } from 'preact';
import type { Book } from '../../store/book';
import { nameOf, type Named } from '../../store/names';
import type { Records } from '../../surface/records';
import { usePart } from '../../surface/unread';
import { openRecordOfRow, RecordMark } from '../../ui/record-link';
import { useWording } from '../../ui/wording';

interface WhoseProps {
  readonly contact: string;
  readonly names: ReadonlyMap<string, Named>;
  readonly records: Records;
  readonly children: (name: string) => ComponentChildren;
}

/** A row about somebody, and at its end the way to their record in the CRM. */
export function Whose({ contact, names, records, children }: WhoseProps) {
  const { say } = useWording();
  const name = names.get(contact)?.name ?? say('searchNobody');
  return (
    <div class="beside" onKeyDown={openRecordOfRow}>
      {children(name)}
      <RecordMark name={name} onOpen={records(contact)} />
    </div>
  );
}

const none: ReadonlyMap<string, Named> = new Map();

/** Gives how these contacts are called, once it was read. */
export function useNames(
  book: Book,
  items: readonly { readonly contact: string }[],
): ReadonlyMap<string, Named> {
  const ids = [...new Set(items.map(({ contact }) => contact))].toSorted().join(' ');
  return usePart('names', 'everybody', () => namesOf(book, ids.split(' ')), none, [book, ids]);
}

async function namesOf(book: Book, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  const named = await Promise.all(ids.map((id) => nameOf(book, id)));
  return new Map(named.flatMap((one) => (one ? [[one.contact.id, one] as const] : [])));
}
