import type { ComponentChildren } from 'preact';
import { useRecords } from '../../surface/records';
import { LongList } from '../../ui/long-list';
import { openRecordOfRow, RecordMark } from '../../ui/record-link';
import { useWording } from '../../ui/wording';
import type { Today } from '../today';
import { useNames } from '../use-names';

interface PeopleListProps<Item extends { readonly contact: string }> {
  readonly today: Today;
  readonly items: readonly Item[];
  readonly label?: string;
  readonly keyOf: (item: Item) => string;
  /** Renders a row; `name` is the contact's. */
  readonly children: (item: Item, name: string) => ComponentChildren;
}

/** A long list in which each row is about one contact and ends with a link to their record in the CRM. */
export function PeopleList<Item extends { readonly contact: string }>(props: PeopleListProps<Item>) {
  const { today, items, keyOf, label, children } = props;
  const { say } = useWording();
  const names = useNames(today.book, items);
  const records = useRecords(today.book, items);
  return (
    <div class="behind-box">
      <LongList
        class="behind"
        estimate={44}
        {...{ items, keyOf }}
        {...(label === undefined ? {} : { label })}
      >
        {(item) => {
          const name = names.get(item.contact)?.name ?? say('searchNobody');
          return (
            <div class="beside" onKeyDown={openRecordOfRow}>
              {children(item, name)}
              <RecordMark name={name} onOpen={records(item.contact)} />
            </div>
          );
        }}
      </LongList>
    </div>
  );
}
