import type { ClientPromise } from '../../domain/promise/client-promise';
import { usePart } from '../../surface/unread';
import { pastWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import type { Today } from '../today';
import { PeopleList } from './people-list';
import './behind.css';
import '../../ui/row-button.css';

/** One promise or interaction that a figure counts. */
export interface FigureItem {
  readonly id: string;
  readonly contact: string;
  /** Epoch ms. */
  readonly at: number;
  readonly words: string;
  /** Set if it is a promise: the row opens its dialog. */
  readonly promise?: ClientPromise;
}

/** What a figure counts, or how to read it once somebody wants to see it. */
export type FigureSource = readonly FigureItem[] | (() => Promise<readonly FigureItem[]>);

interface FigureItemsProps {
  readonly today: Today;
  /** Names the list among those of the page. */
  readonly id: string;
  readonly items: FigureSource;
}

const none: readonly FigureItem[] = [];

/** The list of what a figure counts: with whom, when, and what was typed. Promises open their dialog. */
export function FigureItems({ today, id: list, items: source }: FigureItemsProps) {
  const { say } = useWording();
  const read = typeof source === 'function' ? source : undefined;
  const later = usePart('what a figure counts', read && list, async () => (await read?.()) ?? none, none, [
    today.book,
    list,
  ]);
  const items = typeof source === 'function' ? later : source;
  if (items.length === 0) return null;
  return (
    <PeopleList {...{ today, items }} label={say('figuresBehind')} keyOf={({ id }) => id}>
      {(item, name) => <FigureItemRow {...{ item, name, today }} />}
    </PeopleList>
  );
}

interface FigureItemRowProps {
  readonly item: FigureItem;
  readonly name: string;
  readonly today: Today;
}

function FigureItemRow({ item: { at, words, promise }, name, today }: FigureItemRowProps) {
  const wording = useWording();
  const lines = (
    <>
      <span dir="auto">{name}</span>
      <span class="soft" dir="auto">
        {[pastWords(at, today.now, wording), words].filter(Boolean).join(' · ')}
      </span>
    </>
  );
  if (!promise) return <p class="behind-row">{lines}</p>;
  return (
    <button type="button" class="row-button behind-row" onClick={() => today.open(promise)}>
      {lines}
    </button>
  );
}
