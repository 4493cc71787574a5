import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusInitial } from './initial-focus';
import { mayTakeFocus } from './take-focus';

interface ModalProps {
  readonly class: string;
  /** Its name, or the id of the element that names it. */
  readonly name: { readonly label: string } | { readonly by: string };
  /** Called when it was closed by Esc or the browser's own gesture; the surface then unmounts it. */
  readonly onClose: () => void;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
  readonly children: ComponentChildren;
}

/** A modal dialog. When it closes or is unmounted, the focus returns to where it was. */
export function Modal({ class: className, name, onClose, onKey, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isGone = useOpen(dialog);
  return (
    <dialog
      ref={dialog}
      class={className}
      {...('label' in name ? { 'aria-label': name.label } : { 'aria-labelledby': name.by })}
      onClose={() => isGone.current || onClose()}
      onKeyDown={onKey}
    >
      {children}
    </dialog>
  );
}

function openModal(dialog: HTMLDialogElement): void {
  // The browser would focus its first button, even in a frame that does not have the focus.
  dialog.inert = !mayTakeFocus(dialog.ownerDocument);
  dialog.showModal();
  dialog.inert = false;
  focusInitial(dialog);
}

/** Opens the dialog, and closes it before it is unmounted: only closing a dialog returns the focus. */
function useOpen(dialog: { readonly current: HTMLDialogElement | null }) {
  const isGone = useRef(false);
  useLayoutEffect(() => {
    const opened = dialog.current;
    if (opened) openModal(opened);
    return () => {
      isGone.current = true;
      // If the user has moved to the page around our frame, the focus stays there.
      if (document.hasFocus()) opened?.close();
    };
  }, []);
  return isGone;
}
