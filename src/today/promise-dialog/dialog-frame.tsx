import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { DialogChange } from '../../surface/change/dialog-change';
import { Modal } from '../../ui/modal';
import { useSay } from '../../ui/wording';
import './dialog-frame.css';

interface DialogFrameProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog over the page. Esc or Close closes it, and the focus returns to where it was. */
export function DialogFrame({ title, onClose, children }: DialogFrameProps) {
  const say = useSay();
  const id = useId();
  return (
    <Modal class="dialog" name={{ by: id }} onClose={onClose}>
      <header>
        <h2 id={id} dir="auto">
          {title}
        </h2>
        <button type="button" class="quiet" onClick={onClose}>
          {say('keysClose')}
        </button>
      </header>
      {children}
      <DialogChange />
    </Modal>
  );
}
