import { useMemo, useState } from 'preact/hooks';
import { filterOf, timelineOf, type TimelineFilter, type TimelineItem } from '../../domain/timeline/timeline';
import { counted } from '../../ui/counted';
import type { MessageKey } from '../../ui/wording';
import { useWording } from '../../ui/wording';
import type { DialogProps } from './dialog-props';
import { GrowingList } from './growing-list';
import { keepingKey } from './item-words';
import { SheetDialog } from './sheet-dialog';
import { TimelineRow } from './timeline-row';

const filterKey: Readonly<Record<TimelineFilter, MessageKey>> = {
  impression: 'kindImpression',
  promise: 'kindPromise',
  matter: 'kindMatter',
  like: 'kindLike',
  request: 'kindRequest',
  ...keepingKey,
};

/** Everything of them, newest first, by kind. */
export function TimelineScreen({ book, view, whom, now, noteDown, onClose }: DialogProps) {
  const { say } = useWording();
  const [filter, setFilter] = useState<TimelineFilter>();
  const items = useMemo(() => timelineOf(view.history), [view.history]);
  const shown = filter ? items.filter((item) => filterOf(item) === filter) : items;
  return (
    <SheetDialog name={`${say('practiceTimeline')}: ${whom}`} onClose={onClose}>
      <Filter {...{ items, filter }} onFilter={setFilter} />
      {shown.length === 0 && <p class="soft">{say('timelineEmpty')}</p>}
      <GrowingList key={filter ?? 'all'} items={shown} keyOf={({ id }) => id}>
        {(item) => <TimelineRow {...{ book, item, now, noteDown, view }} />}
      </GrowingList>
    </SheetDialog>
  );
}

interface FilterProps {
  readonly items: readonly TimelineItem[];
  readonly filter: TimelineFilter | undefined;
  readonly onFilter: (filter: TimelineFilter | undefined) => void;
}

function Filter({ items, filter, onFilter }: FilterProps) {
  const wording = useWording();
  const { say } = wording;
  const kinds = [...new Set(items.map(filterOf))];
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
            {say(filterKey[kind])}
          </option>
        ))}
      </select>
      <span class="soft">{counted(wording, 'timelineCount', items.length)}</span>
    </p>
  );
}
