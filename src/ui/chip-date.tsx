import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSay } from './wording';

interface ChipDateProps {
  /** What falls due then. */
  readonly deed: string;
  /** The key that opened it: the first letter. */
  readonly first: string;
  readonly onDone: (words: string) => void;
  /** Nothing more to correct; `byKey` where the hands are still on the keyboard. */
  readonly onClose: (byKey: boolean) => void;
}

/** A chip while its date is being corrected: a line of words, as in the sentence. Enter or leaving takes it, Esc does not. */
export function ChipDate({ deed, first, onDone, onClose }: ChipDateProps) {
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
    // Closing blurs the field, and what is left of Esc must not be taken then.
    field.value = '';
    onClose(true);
  };
  const blur = (event: FocusEvent & { currentTarget: HTMLInputElement }) => {
    take(event.currentTarget.value);
    onClose(false);
  };
  return (
    <>
      <span>{deed} ·</span>
      <input
        ref={line}
        class="chip-date"
        size={10}
        aria-label={say('chipNewDate', deed)}
        onKeyDown={key}
        onBlur={blur}
      />
    </>
  );
}
