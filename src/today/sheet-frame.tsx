import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Modal } from '../ui/modal';
import { useWords } from '../ui/wording';

interface SheetFrameProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A sheet over the page. Esc or Close leaves it, and the focus goes back to where it was. */
export function SheetFrame({ title, onClose, children }: SheetFrameProps) {
  const say = useWords();
  const id = useId();
  return (
    <Modal class="sheet" name={{ by: id }} onClose={onClose}>
      <header>
        <h2 id={id} dir="auto">
          {title}
        </h2>
        <button type="button" class="quiet" onClick={onClose}>
          {say('keysClose')}
        </button>
      </header>
      {children}
    </Modal>
  );
}
