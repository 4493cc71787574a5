import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Chip, ChipChange } from '../domain/quick-log/reading';
import { ChipDate } from './chip-date';
import { ChipButton } from './chip-button';
import { previousChipType, nextChipType } from './next-chip-type';
import { partyOf } from './chip-party';
import { chipLabel, isDoubtful } from './chip-words';
import { useWording } from './wording';

interface ChipItemProps {
  readonly chip: Chip;
  readonly onChange: (change: ChipChange) => void;
  readonly onDrop: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** A chip. Space changes its type, typing corrects its date, Backspace drops it; buttons do the same for the mouse. */
export function ChipItem({ chip, onChange, onDrop, onEnter, onLeave }: ChipItemProps) {
  const label = chipLabel(chip, useWording());
  const [date, setDate] = useState<string>();
  const { button, takeFocus } = useFocusAgain();
  const turn = (back = false) => {
    const into = back ? previousChipType(chip) : nextChipType(chip);
    if (into) onChange({ key: chip.key, change: 'turn', into });
  };
  const key = (event: KeyboardEvent) => {
    const action = { Enter: onEnter, Escape: onLeave, Backspace: onDrop, Delete: onDrop }[event.key];
    if (action) action();
    else if (event.key === ' ') turn(event.shiftKey);
    else if (isDated(chip) && isTyped(event)) setDate(event.key);
    else return;
    event.preventDefault();
  };
  const close = (byKey: boolean) => {
    setDate(undefined);
    takeFocus(byKey);
  };
  return (
    <li class={isDoubtful(chip) ? 'chip doubtful' : 'chip'} data-party={partyOf(chip)} dir="auto">
      {date === undefined ? (
        <ChipButton
          {...{ chip, label, button, onDrop }}
          onKey={key}
          onTurn={() => turn()}
          onDate={() => setDate('')}
        />
      ) : (
        <ChipDate
          label={label}
          first={date}
          onDone={(words) => onChange({ key: chip.key, change: 'date', words })}
          onClose={close}
        />
      )}
    </li>
  );
}

/** Lets the chip's button take the focus once it is rendered again. */
function useFocusAgain() {
  const button = useRef<HTMLButtonElement>(null);
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current || !button.current) return;
    wanted.current = false;
    button.current.focus();
  });
  const takeFocus = (isWanted: boolean) => {
    wanted.current ||= isWanted;
  };
  return { button, takeFocus };
}

const dated: ReadonlySet<Chip['type']> = new Set([
  'promise',
  'theirs',
  'message',
  'request',
  'happened',
  'meeting',
  'unsure',
]);
const isDated = (chip: Chip) => (chip.type === 'fact' ? chip.day !== undefined : dated.has(chip.type));

const isTyped = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) =>
  key.length === 1 && !ctrlKey && !altKey && !metaKey;
