import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuItem } from './menu';
import { stepInMenu } from './menu-keys';
import { placeList } from './place-list';
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

/**
 * The open list of a menu. Arrow keys move in it, Esc closes it, and so does a click beside it, which does nothing else. Loaded when a
 * menu is first opened. It is in the top layer, where nothing clips it, on a layer as large as the window: what is under it can be
 * neither clicked nor covered unnoticed.
 */
export function MenuList({ id, name, items, root, close, dismiss }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useCloseOutside(root, dismiss);
  useTopLayer(list, root);
  useLayoutEffect(() => takeFocus(list.current?.querySelector<HTMLElement>('[role^=menuitem]')), []);
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (!stepInMenu(list.current, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      popover="manual"
      class="menu-layer"
      // The focus stays in the list until it is closed.
      onMouseDown={(event) => isBeside(event) && event.preventDefault()}
      onClick={(event) => isBeside(event) && close()}
    >
      <div class="menu-items" role="menu" id={id} aria-label={name} ref={list} onKeyDown={key}>
        {items.map((item) => (
          <MenuButton key={item.words} item={item} onDone={close} />
        ))}
      </div>
    </div>
  );
}

/** Whether a click is on the layer and not in the list. */
const isBeside = ({ target, currentTarget }: MouseEvent) => target === currentTarget;

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

/** Shows the list beside its button, also when that is scrolled, or when the list or the window gets another size. */
function useTopLayer(list: { current: HTMLElement | null }, root: { current: HTMLElement | null }) {
  useLayoutEffect(() => {
    const [shown, button] = [list.current, root.current];
    if (!shown || !button) return undefined;
    shown.parentElement?.showPopover();
    const place = () => placeBeside(shown, button);
    place();
    const resized = new ResizeObserver(place);
    resized.observe(shown);
    addEventListener('resize', place);
    document.addEventListener('scroll', place, { capture: true });
    return () => {
      resized.disconnect();
      removeEventListener('resize', place);
      document.removeEventListener('scroll', place, { capture: true });
    };
  }, []);
}

function placeBeside(list: HTMLElement, button: HTMLElement): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const size = { width: list.offsetWidth, height: list.scrollHeight + list.offsetHeight - list.clientHeight };
  const direction = getComputedStyle(list).direction === 'rtl' ? 'rtl' : 'ltr';
  const { top, left, maxHeight } = placeList(
    button.getBoundingClientRect(),
    size,
    { width, height },
    direction,
  );
  Object.assign(list.style, { top: `${top}px`, left: `${left}px`, maxHeight: `${maxHeight}px` });
}

/** Reads the note of an item; one that cannot be read is not shown. */
function useNote({ note: read }: MenuItem): string | undefined {
  const [note, setNote] = useState<string>();
  useEffect(() => void read?.().then(setNote, reportError), []);
  return note;
}

/** Closes the menu when the focus goes elsewhere. */
function useCloseOutside(root: { current: HTMLElement | null }, close: () => void) {
  useEffect(() => {
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) close();
    };
    document.addEventListener('focusin', elsewhere);
    return () => document.removeEventListener('focusin', elsewhere);
  });
}
