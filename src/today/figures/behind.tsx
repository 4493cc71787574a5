import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import type { Book } from '../../store/book';
import { nameOf } from '../../store/names';
import { pastWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';

/** One entry behind a figure. */
export interface BehindItem {
  readonly id: string;
  readonly contact: string;
  /** Epoch ms. */
  readonly at: number;
  readonly words: string;
}

interface BehindProps {
  readonly book: Book;
  readonly now: number;
  readonly items: readonly BehindItem[];
}

/** The entries behind a figure: whose, when, and what was typed. */
export function Behind({ book, now, items }: BehindProps) {
  const wording = useWording();
  const names = useNames(book, items);
  return (
    <ul class="behind" aria-label={wording.say('figuresBehind')}>
      {items.map(({ id, contact, at, words }) => (
        <li key={id}>
          <span dir="auto">{names.get(contact) ?? wording.say('searchNobody')}</span>{' '}
          <span class="soft" dir="auto">
            {[pastWords(at, now, wording), words].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Gives what these contacts are called, once it was read. */
export function useNames(
  book: Book,
  items: readonly { readonly contact: string }[],
): ReadonlyMap<string, string> {
  const [names, show] = useState<ReadonlyMap<string, string>>(new Map());
  const ids = [...new Set(items.map(({ contact }) => contact))].toSorted().join(' ');
  useEffect(() => {
    const read = async () => {
      const named = await Promise.all(ids.split(' ').map((id) => nameOf(book, id)));
      show(new Map(named.flatMap((one) => (one?.name ? [[one.contact.id, one.name] as const] : []))));
    };
    read().catch((cause: unknown) => logUnexpected('reading names', cause));
  }, [book, ids]);
  return names;
}
