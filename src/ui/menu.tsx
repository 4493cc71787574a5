import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { stepInMenu } from './menu-keys';
import './menu.css';

export interface MenuItem {
  readonly words: string;
  readonly onChoose: () => void;
  /** One of several that exclude each other: whether it is the chosen one. */
  readonly chosen?: boolean;
}

interface MenuProps {
  readonly name: string;
  readonly items: readonly MenuItem[];
  /** What the button shows. */
  readonly children: ComponentChildren;
  readonly describedBy?: string;
}

/** A button that opens a short list of things to do. Arrows walk it, Esc closes it, and the focus goes back to the button. */
export function Menu({ name, items, children, describedBy }: MenuProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useCloseOutside(root, open, () => setOpen(false));
  useFirstInFocus(root, open);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const key = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Escape') close();
    else if (!stepInMenu(root.current, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu" ref={root} onKeyDown={key}>
      <button
        ref={button}
        type="button"
        class="icon"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        aria-describedby={describedBy}
        title={name}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div class="menu-items" role="menu" id={id} aria-label={name}>
          {items.map((item) => (
            <MenuButton key={item.words} item={item} onDone={close} />
          ))}
        </div>
      )}
    </div>
  );
}

function MenuButton({ item, onDone }: { item: MenuItem; onDone: () => void }) {
  const choose = () => {
    onDone();
    item.onChoose();
  };
  const role = item.chosen === undefined ? 'menuitem' : 'menuitemradio';
  return (
    <button type="button" role={role} aria-checked={item.chosen} tabIndex={-1} onClick={choose}>
      {item.words}
    </button>
  );
}

/** Focus or pointer that goes elsewhere closes the menu. */
function useCloseOutside(root: { current: HTMLElement | null }, open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) close();
    };
    const events = ['pointerdown', 'focusin'] as const;
    for (const event of events) document.addEventListener(event, elsewhere);
    return () => events.forEach((event) => document.removeEventListener(event, elsewhere));
  });
}

function useFirstInFocus(root: { current: HTMLElement | null }, open: boolean) {
  useLayoutEffect(() => {
    if (open) root.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus();
  }, [root, open]);
}
