import { mayTakeFocus } from './take-focus';

/** Where the focus was. */
interface Place {
  readonly target: HTMLElement;
  readonly row: HTMLElement | undefined;
  /** The parents of `target` and of each of them, with the child that led to it; the nearest first. */
  readonly path: readonly Step[];
}

interface Step {
  readonly parent: HTMLElement;
  readonly index: number;
}

/**
 * Keeps the focus in the page: when what has it goes away with its row, the same button of the next row gets it, or of the last one; when
 * it goes alone, as a form does, a button of its row. If there is no such row, what comes next around it gets it. After a dialog that is gone, it
 * goes on from where it was before.
 */
export function keepFocus(document: Document): void {
  let [last, beneath]: (Place | undefined)[] = [];
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    if (target.closest('dialog') && !last?.target.closest('dialog')) beneath = last;
    last = placeOf(target);
  });
  const check = () => {
    if (!last || !isGone(last.target) || !isLost(document, last.target) || !mayTakeFocus(document)) return;
    const isLeft = last.target.closest('dialog') && !document.querySelector('dialog[open]');
    focusNext(isLeft && beneath ? beneath : last);
  };
  new MutationObserver(check).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'hidden'],
  });
}

const isGone = (target: HTMLElement) =>
  !target.isConnected || target.matches(':disabled') || target.closest('[hidden]') !== null;

const isLost = ({ activeElement, body }: Document, target: HTMLElement) =>
  activeElement === null || activeElement === body || activeElement === target;

function placeOf(target: HTMLElement): Place {
  const path: Step[] = [];
  for (let child = target; child.parentElement; child = child.parentElement)
    path.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  return { target, row: target.closest('li') ?? undefined, path };
}

function focusNext(place: Place): void {
  const { target } = place;
  if (!isGone(target) && takes(target)) return;
  if (likeInRows(place)?.some(takes)) return;
  for (const { parent, index } of place.path) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    const after = children.slice(index).flatMap(stopsIn);
    const before = children.slice(0, index).flatMap(stopsIn).toReversed();
    if ([...after, ...before].some(takes)) return;
    // What is behind an open dialog takes no focus.
    if (parent.matches('dialog')) break;
  }
}

/** Returns the buttons that do the same in the other rows of a list, the next row's first; the list's section if there is none. */
function likeInRows({ target, row, path }: Place): HTMLElement[] | undefined {
  const list = path[path.findIndex(({ parent }) => parent === row) + 1];
  if (!row || !list?.parent.isConnected) return undefined;
  const rows = [...list.parent.children];
  const wanted = row.isConnected ? [row] : [...rows.slice(list.index), ...rows.toReversed()];
  const buttons = wanted.flatMap((one) => likeIn(one, target) ?? []);
  return buttons.length > 0 ? buttons : sectionOf(list.parent);
}

/** Returns the button of a row that is like another; the row's last one if none is. */
function likeIn(row: Element, target: HTMLElement): HTMLElement | undefined {
  const buttons = [...row.querySelectorAll<HTMLElement>('button:not([disabled])')];
  return buttons.find((one) => one.className === target.className) ?? buttons.at(-1);
}

function sectionOf(list: HTMLElement): HTMLElement[] {
  const section = list.closest<HTMLElement>('section');
  if (section) section.tabIndex = -1;
  return section ? [section] : [];
}

const stops = ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not(:disabled)';

const stopsIn = (element: Element): HTMLElement[] => [
  ...(element instanceof HTMLElement && element.matches(stops) ? [element] : []),
  ...element.querySelectorAll<HTMLElement>(stops),
];

/** Focuses an element; returns whether it has taken it: what is disabled, hidden or behind a dialog does not. */
function takes(element: HTMLElement): boolean {
  element.focus();
  return element.ownerDocument.activeElement === element;
}
