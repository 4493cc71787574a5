import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useLazy } from './use-lazy';
import './menu.css';

export interface MenuItem {
  readonly words: string;
  readonly onChoose: () => void;
  /** For a choice of one among several: whether it is the chosen one. */
  readonly chosen?: boolean;
  /** Resolves to a second line, read when the list opens. */
  readonly note?: () => Promise<string | undefined>;
}

interface MenuProps {
  readonly name: string;
  /** Empty until they are loaded: then the list opens once they are. */
  readonly items: readonly MenuItem[];
  /** What the button shows. */
  readonly children: ComponentChildren;
}

const loadList = () => import('./menu-list');

/** A button that opens a short list of things to do. */
export function Menu({ name, items, children }: MenuProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useLazy(loadList, open && items.length > 0);
  const dismiss = () => setOpen(false);
  const close = () => {
    dismiss();
    button.current?.focus();
  };
  return (
    <div class="menu" ref={root}>
      <button
        ref={button}
        type="button"
        class="icon"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={list ? id : undefined}
        aria-label={name}
        title={name}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {list && <list.MenuList {...{ id, name, items, root, close, dismiss }} />}
    </div>
  );
}
