import type { Ref } from 'preact';
import type { Chip } from '../domain/quick-log/reading';
import { chipWords, isDoubtful, whenWords } from './chip-words';
import { useWording } from './wording';

interface ChipDeedProps {
  readonly chip: Chip;
  readonly deed: string;
  readonly button: Ref<HTMLButtonElement>;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onTurn: () => void;
  readonly onDate: () => void;
  readonly onDrop: () => void;
}

/** A chip's words. One stop of Tab; what the keys do there, the mouse does on its two small buttons. */
export function ChipDeed({ chip, deed, button, onKey, onTurn, onDate, onDrop }: ChipDeedProps) {
  const wording = useWording();
  const now = Date.now();
  const when = whenWords(chip, now, wording);
  const mark = isDoubtful(chip) ? ' ?' : '';
  return (
    <>
      <button
        ref={button}
        type="button"
        class="chip-deed"
        aria-label={chipWords(chip, now, wording)}
        title={wording.say('chipHint')}
        onKeyDown={onKey}
        onClick={onTurn}
      >
        {deed}
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
        aria-label={wording.say('chipDrop', deed)}
        onClick={onDrop}
      >
        ×
      </button>
    </>
  );
}
