import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Chip, ChipChange } from '../domain/quick-log/reading';
import { ChipDate } from './chip-date';
import { ChipDeed } from './chip-deed';
import { turnBackOf, turnOf } from './chip-turns';
import { partyOf } from './chip-party';
import { deedWords, isDoubtful } from './chip-words';
import { useWording } from './wording';

interface ChipItemProps {
  readonly chip: Chip;
  readonly onChange: (change: ChipChange) => void;
  readonly onDrop: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** One part that was understood. Space turns it, typing corrects its date, Backspace drops it; the mouse can do the same. */
export function ChipItem({ chip, onChange, onDrop, onEnter, onLeave }: ChipItemProps) {
  const deed = deedWords(chip, useWording());
  const [date, setDate] = useState<string>();
  const { button, takeFocus } = useFocusAgain();
  const turn = (back = false) => {
    const into = back ? turnBackOf(chip) : turnOf(chip);
    if (into) onChange({ key: chip.key, change: 'turn', into });
  };
  const key = (event: KeyboardEvent) => {
    const act = { Enter: onEnter, Escape: onLeave, Backspace: onDrop, Delete: onDrop }[event.key];
    if (act) act();
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
        <ChipDeed
          {...{ chip, deed, button, onDrop }}
          onKey={key}
          onTurn={() => turn()}
          onDate={() => setDate('')}
        />
      ) : (
        <ChipDate
          deed={deed}
          first={date}
          onDone={(words) => onChange({ key: chip.key, change: 'date', words })}
          onClose={close}
        />
      )}
    </li>
  );
}

/** Gives the chip's button the focus again once it is back. */
function useFocusAgain() {
  const button = useRef<HTMLButtonElement>(null);
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current || !button.current) return;
    wanted.current = false;
    button.current.focus();
  });
  const takeFocus = (want: boolean) => {
    wanted.current ||= want;
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
