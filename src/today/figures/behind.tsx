import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import type { ClientPromise } from '../../domain/promise/client-promise';
import type { Book } from '../../store/book';
import { nameOf, type Named } from '../../store/names';
import { LongList } from '../../ui/long-list';
import { pastWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import type { Today } from '../today';

/** One entry behind a figure. */
export interface BehindItem {
  readonly id: string;
  readonly contact: string;
  /** Epoch ms. */
  readonly at: number;
  readonly words: string;
  /** Where it is a promise: it leads on to its sheet. */
  readonly promise?: ClientPromise;
}

interface BehindProps {
  readonly today: Today;
  readonly items: readonly BehindItem[];
}

/** The entries behind a figure: whose, when, and what was typed. Each leads on to what it is. */
export function Behind({ today, items }: BehindProps) {
  const { say } = useWording();
  const names = useNames(today.book, items);
  return (
    <div class="behind-box">
      <LongList
        class="behind"
        label={say('figuresBehind')}
        estimate={44}
        items={items}
        keyOf={({ id }) => id}
      >
        {(item) => <BehindRow item={item} named={names.get(item.contact)} today={today} />}
      </LongList>
    </div>
  );
}

interface BehindRowProps {
  readonly item: BehindItem;
  readonly named: Named | undefined;
  readonly today: Today;
}

function BehindRow({ item: { at, words, promise }, named, today }: BehindRowProps) {
  const wording = useWording();
  const lines = (
    <>
      <span dir="auto">{named?.name ?? wording.say('searchNobody')}</span>
      <span class="soft" dir="auto">
        {[pastWords(at, today.now, wording), words].filter(Boolean).join(' · ')}
      </span>
    </>
  );
  if (!promise) return <p class="behind-row">{lines}</p>;
  return (
    <button type="button" class="plain behind-row" onClick={() => today.open(promise)}>
      {lines}
    </button>
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
