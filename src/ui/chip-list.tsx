import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChipChange, Reading } from '../domain/quick-log/reading';
import { ChipItem } from './chip-item';
import { useAnnouncement } from './use-announcement';
import { useSay } from './wording';
import './chip-list.css';

interface ChipListProps {
  readonly reading: Reading | undefined;
  readonly saving: boolean;
  readonly onChange: (change: ChipChange) => void;
  readonly onEnter: () => void;
  /** Gets the focus when the last chip is dropped. */
  readonly back: RefObject<HTMLTextAreaElement | null>;
}

/** What was understood, as chips that can be changed or dropped. */
export function ChipList({ reading, saving, onChange, onEnter, back }: ChipListProps) {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const announcement = useAnnouncement(reading, saving);
  useNewestInView(list, reading?.chips.length);
  const drop = (key: string, place: number) => {
    const labels = list.current?.querySelectorAll<HTMLElement>('.chip-label') ?? [];
    (labels[place + 1] ?? labels[place - 1] ?? back.current)?.focus();
    onChange({ key, change: 'drop' });
  };
  return (
    <>
      {reading && reading.chips.length > 0 && (
        <ul class="chips" ref={list} aria-label={say('quickLogChips')}>
          {reading.chips.map((chip, place) => (
            <ChipItem
              key={chip.key}
              chip={chip}
              onChange={onChange}
              onDrop={() => drop(chip.key, place)}
              onEnter={onEnter}
              onLeave={() => back.current?.focus()}
            />
          ))}
        </ul>
      )}
      {reading && reading.chips.length === 0 && reading.note !== '' && (
        <p class="soft small">{say('quickLogAllNote')}</p>
      )}
      <p class="unseen" role="status">
        {announcement}
      </p>
    </>
  );
}

/** Scrolls to the newest chip while the user types, where there is too little room for all. */
function useNewestInView(list: RefObject<HTMLElement | null>, count: number | undefined) {
  useLayoutEffect(() => {
    const scroller = list.current?.parentElement;
    if (scroller && !scroller.contains(document.activeElement)) scroller.scrollTop = scroller.scrollHeight;
  }, [list, count]);
}
