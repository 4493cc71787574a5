import type { ComponentChildren } from 'preact';
import { useSay } from '../ui/wording';
import './in-place.css';

interface InPlaceProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
}

/** A screen in place of the popup's content, because a popup is too small for a dialog over it. Esc closes it. */
export function InPlace({ name, onClose, onKey, children }: InPlaceProps) {
  const say = useSay();
  const key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key !== 'Escape') return onKey?.(event);
    // Esc closes the screen, not the popup.
    event.preventDefault();
    onClose();
  };
  return (
    <dialog open class="in-place" aria-label={name} onKeyDown={key}>
      <header>
        <h2>{name}</h2>
        <button type="button" class="quiet" onClick={onClose}>
          {say('practiceClose')} <kbd>Esc</kbd>
        </button>
      </header>
      {children}
    </dialog>
  );
}
