import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSay } from './wording';

interface ChipDateProps {
  /** Label of the chip. */
  readonly label: string;
  /** The first letter, typed on the chip; empty if it was clicked. */
  readonly first: string;
  readonly onDone: (words: string) => void;
  /** Called when the correction is over; `byKey`: it was ended by a key. */
  readonly onClose: (byKey: boolean) => void;
}

/** A chip while its date is being corrected, in the user's words. Enter or blur takes the new date, Esc does not. */
export function ChipDate({ label, first, onDone, onClose }: ChipDateProps) {
  const say = useSay();
  const line = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (!line.current) return;
    line.current.value = first;
    line.current.focus();
  }, [first]);
  const take = (words: string) => {
    if (words.trim() !== '') onDone(words.trim());
  };
  const key = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    const field = event.currentTarget;
    if (event.key === 'Enter') take(field.value);
    // Closing blurs the field, and a date that was left by Esc must not be taken then.
    field.value = '';
    onClose(true);
  };
  const blur = (event: FocusEvent & { currentTarget: HTMLInputElement }) => {
    take(event.currentTarget.value);
    onClose(false);
  };
  return (
    <>
      <span>{label} ·</span>
      <input
        ref={line}
        class="chip-date"
        size={10}
        aria-label={say('chipNewDate', label)}
        onKeyDown={key}
        onBlur={blur}
      />
    </>
  );
}
