import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuItem } from './menu';
import { stepInMenu } from './menu-keys';
import { takeFocus } from './take-focus';
import './menu-list.css';

interface MenuListProps {
  readonly id: string;
  readonly name: string;
  readonly items: readonly MenuItem[];
  /** The menu with its button. A click or focus outside of it closes the list. */
  readonly root: { current: HTMLElement | null };
  /** Closes the list, and returns the focus to the button. */
  readonly close: () => void;
  /** Closes the list without moving the focus. */
  readonly dismiss: () => void;
}

/** The open list of a menu. Arrow keys move in it, Esc closes it. Loaded when a menu is first opened. */
export function MenuList({ id, name, items, root, close, dismiss }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useCloseOutside(root, dismiss);
  useLayoutEffect(() => takeFocus(list.current?.querySelector<HTMLElement>('[role^=menuitem]')), []);
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (!stepInMenu(list.current, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu-items" role="menu" id={id} aria-label={name} ref={list} onKeyDown={key}>
      {items.map((item) => (
        <MenuButton key={item.words} item={item} onDone={close} />
      ))}
    </div>
  );
}

function MenuButton({ item, onDone }: { item: MenuItem; onDone: () => void }) {
  const choose = () => {
    onDone();
    item.onChoose();
  };
  const note = useNote(item);
  const role = item.chosen === undefined ? 'menuitem' : 'menuitemradio';
  return (
    <button type="button" role={role} aria-checked={item.chosen} tabIndex={-1} onClick={choose}>
      {item.words}
      {note !== undefined && <span class="menu-note">{note}</span>}
    </button>
  );
}

/** Reads the note of an item; one that cannot be read is not shown. */
function useNote({ note: read }: MenuItem): string | undefined {
  const [note, setNote] = useState<string>();
  useEffect(() => void read?.().then(setNote, reportError), []);
  return note;
}

/** Closes the menu when the focus or a click goes elsewhere. */
function useCloseOutside(root: { current: HTMLElement | null }, close: () => void) {
  useEffect(() => {
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) close();
    };
    const events = ['pointerdown', 'focusin'] as const;
    for (const event of events) document.addEventListener(event, elsewhere);
    return () => events.forEach((event) => document.removeEventListener(event, elsewhere));
  });
}
