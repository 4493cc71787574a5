import type { ComponentChildren } from 'preact';
import { DialogChange } from '../../surface/change/dialog-change';
import { Modal } from '../../ui/modal';
import { useSay } from '../../ui/wording';
import './sheet-dialog.css';

interface SheetDialogProps {
  readonly name: string;
  readonly onClose: () => void;
  /** Buttons beside Close. */
  readonly actions?: ComponentChildren;
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
}

/** A screen over the sheet. Esc or Close closes it, and the sheet is as it was. */
export function SheetDialog({ name, onClose, actions, onKey, children }: SheetDialogProps) {
  const say = useSay();
  return (
    <Modal class="practice-dialog" name={{ label: name }} onClose={onClose} onKey={onKey}>
      <header>
        <h2>{name}</h2>
        {actions}
        <button type="button" class="quiet" onClick={onClose}>
          {say('practiceClose')} <kbd>Esc</kbd>
        </button>
      </header>
      {children}
      <DialogChange />
    </Modal>
  );
}
