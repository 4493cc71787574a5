import { mayTakeFocus } from './take-focus';

/** A row of a list, and what had the focus in it. */
interface Place {
  readonly target: HTMLElement;
  readonly row: HTMLElement;
  readonly list: HTMLElement;
  readonly index: number;
}

/**
 * Keeps the focus in lists: when what has it goes away with its row, the same button of the next row gets it, or of the last one; when it
 * goes alone, as a form does, a button of its row. If no row is left, the list's section gets it.
 */
export function keepFocus(document: Document): void {
  let last: Place | undefined;
  document.addEventListener('focusin', ({ target }) => (last = placeOf(target)));
  new MutationObserver(() => {
    if (!last || last.target.isConnected || document.activeElement !== document.body) return;
    if (mayTakeFocus(document)) nextOf(last)?.focus();
  }).observe(document, { childList: true, subtree: true });
}

function placeOf(target: EventTarget | null): Place | undefined {
  const row = target instanceof HTMLElement ? target.closest('li') : undefined;
  const list = row?.parentElement;
  if (!row || !list || !(target instanceof HTMLElement)) return undefined;
  return { target, row, list, index: [...list.children].indexOf(row) };
}

function nextOf({ target, row, list, index }: Place): HTMLElement | undefined {
  const rows = row.isConnected ? [row] : [...list.children].slice(index).concat([...list.children].reverse());
  const buttons = rows.map((one) => likeIn(one, target)).find(Boolean);
  return buttons ?? sectionOf(list);
}

/** Returns the button of a row that is like another; the row's last one if none is. */
function likeIn(row: Element, target: HTMLElement): HTMLElement | undefined {
  const buttons = [...row.querySelectorAll<HTMLElement>('button:not([disabled])')];
  return buttons.find((one) => one.className === target.className) ?? buttons.at(-1);
}

function sectionOf(list: HTMLElement): HTMLElement | undefined {
  const section = list.closest<HTMLElement>('section');
  if (section) section.tabIndex = -1;
  return section ?? undefined;
}
