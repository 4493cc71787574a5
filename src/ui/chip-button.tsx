import type { Ref } from 'preact';
import type { Chip } from '../domain/quick-log/reading';
import { chipWords, isDoubtful, whenWords } from './chip-words';
import { useWording } from './wording';

interface ChipButtonProps {
  readonly chip: Chip;
  readonly label: string;
  readonly button: Ref<HTMLButtonElement>;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onTurn: () => void;
  readonly onDate: () => void;
  readonly onDrop: () => void;
}

/** A chip's text and its two small buttons for the mouse. Tab stops once; keys do there what the buttons do. */
export function ChipButton({ chip, label, button, onKey, onTurn, onDate, onDrop }: ChipButtonProps) {
  const wording = useWording();
  const now = Date.now();
  const when = whenWords(chip, now, wording);
  const mark = isDoubtful(chip) ? ' ?' : '';
  return (
    <>
      <button
        ref={button}
        type="button"
        class="chip-label"
        aria-label={chipWords(chip, now, wording)}
        title={wording.say('chipHint')}
        onKeyDown={onKey}
        onClick={onTurn}
      >
        {label}
        {!when && mark}
      </button>
      {when && (
        <button
          type="button"
          class="chip-when"
          tabIndex={-1}
          title={wording.say('chipChangeDate')}
          onClick={onDate}
        >
          {when}
          {mark}
        </button>
      )}
      <button
        type="button"
        class="chip-drop"
        tabIndex={-1}
        aria-label={wording.say('chipDrop', label)}
        onClick={onDrop}
      >
        ×
      </button>
    </>
  );
}
