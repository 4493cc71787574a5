import { useMemo, useState } from 'preact/hooks';
import { timelineOf, titleOf, type HistoryType, type TimelineItem } from '../../domain/timeline/timeline';
import { searchableText } from '../../domain/search/searchable-text';
import { plural } from '../../ui/plural';
import { LongList } from '../../ui/long-list';
import { phraseInWords } from '../../ui/phrase-in-words';
import { useWording, type Wording } from '../../ui/wording';
import type { DialogProps } from './dialog-props';
import { itemWords } from './item-words';
import { SheetDialog } from './sheet-dialog';
import { TimelineRow } from './timeline-row';
import './timeline-screen.css';

/** Everything about them, newest first, filtered by kind and words; `about` is the row to scroll to. */
export function TimelineScreen({ book, view, whom, now, about, saveEntries, onClose }: DialogProps) {
  const { say } = useWording();
  const [filter, setFilter] = useState<HistoryType>();
  const [query, setQuery] = useState('');
  const items = useMemo(() => timelineOf(view.history), [view.history]);
  const ofKind = useMemo(
    () => (filter ? items.filter((item) => item.type === filter) : items),
    [items, filter],
  );
  const shown = useFound(ofKind, query, now);
  return (
    <SheetDialog name={`${say('practiceTimeline')}: ${whom}`} onClose={onClose}>
      {items.length > 0 && (
        <Filter {...{ items, shown, filter, query, now }} onFilter={setFilter} onQuery={setQuery} />
      )}
      {shown.length === 0 && <p class="soft">{say(query ? 'timelineNotFound' : 'timelineEmpty')}</p>}
      <LongList items={shown} keyOf={({ id }) => id} estimate={72} at={about} label={say('practiceTimeline')}>
        {(item) => <TimelineRow {...{ book, item, now, saveEntries, view }} />}
      </LongList>
    </SheetDialog>
  );
}

/** Returns the rows that have all the words. The browser's search would find only the rows that are drawn. */
function useFound(items: readonly TimelineItem[], query: string, now: number): readonly TimelineItem[] {
  const wording = useWording();
  const words = searchableText(query).split(/\s+/).filter(Boolean);
  const isSought = words.length > 0;
  const texts = useMemo(
    () => (isSought ? items.map((item) => textOf(item, now, wording)) : []),
    [isSought, items],
  );
  return isSought ? items.filter((_, i) => words.every((word) => texts[i]?.includes(word))) : items;
}

function textOf(item: TimelineItem, now: number, wording: Wording): string {
  const { lead, rest } = itemWords(item, now, wording);
  return searchableText(`${lead} ${rest}`);
}

interface FilterProps {
  readonly items: readonly TimelineItem[];
  readonly shown: readonly TimelineItem[];
  readonly filter: HistoryType | undefined;
  readonly query: string;
  /** Epoch ms. */
  readonly now: number;
  readonly onFilter: (filter: HistoryType | undefined) => void;
  readonly onQuery: (query: string) => void;
}

function Filter({ items, shown, filter, query, now, onFilter, onQuery }: FilterProps) {
  const wording = useWording();
  const { say } = wording;
  const kinds = [...new Set(items.map(({ type }) => type))];
  return (
    <p class="buttons">
      <select
        aria-label={say('timelineFilter')}
        value={filter ?? ''}
        onChange={({ currentTarget: { value } }) => onFilter(kinds.find((kind) => kind === value))}
      >
        <option value="">{say('timelineAll')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {phraseInWords(titleOf(kind), now, wording)}
          </option>
        ))}
      </select>
      <span class="soft" role="status">
        {plural(wording, 'timelineCount', shown.length)}
      </span>
      <input
        type="search"
        class="timeline-search"
        aria-label={say('timelineSearchLabel')}
        placeholder={say('timelineSearchLabel')}
        autocomplete="off"
        dir="auto"
        value={query}
        onInput={({ currentTarget: { value } }) => onQuery(value)}
      />
    </p>
  );
}
