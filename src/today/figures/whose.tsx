import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import type { Book } from '../../store/book';
import { nameOf, type Named } from '../../store/names';
import { openRecordOfRow, RecordMark } from '../../ui/record-link';
import type { Records } from '../../ui/use-records';
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

/** Gives how these contacts are called, once it was read. */
export function useNames(
  book: Book,
  items: readonly { readonly contact: string }[],
): ReadonlyMap<string, Named> {
  const [names, show] = useState<ReadonlyMap<string, Named>>(new Map());
  const ids = [...new Set(items.map(({ contact }) => contact))].toSorted().join(' ');
  useEffect(() => {
    const read = async () => {
      const named = await Promise.all(ids.split(' ').map((id) => nameOf(book, id)));
      show(new Map(named.flatMap((one) => (one ? [[one.contact.id, one] as const] : []))));
    };
    read().catch((cause: unknown) => logUnexpected('reading names', cause));
  }, [book, ids]);
  return names;
}
