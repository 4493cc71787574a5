import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusFirst } from './first-in-focus';

interface ModalProps {
  readonly class: string;
  /** Its name, or the id of what names it. */
  readonly name: { readonly label: string } | { readonly by: string };
  /** It was left, by Esc or the browser's own gesture: the surface takes it away. */
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

/** Opens the dialog, and closes it before it is taken away: only a dialog that is closed gives the focus back. */
function useOpen(dialog: { readonly current: HTMLDialogElement | null }) {
  const isGone = useRef(false);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    if (opened) focusFirst(opened);
    return () => {
      isGone.current = true;
      // If the user has moved to the page around our frame, the focus stays there.
      if (document.hasFocus()) opened?.close();
    };
  }, []);
  return isGone;
}
