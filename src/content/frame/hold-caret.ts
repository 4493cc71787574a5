import { isolatedWorld } from '../isolated-world';
import { onUser } from '../on-user';

/** How long ago, at most, the user did what has moved the focus, ms. */
const justNow = 1_000;

/** A page that goes on taking the caret gets it: this often in so many ms is a fight. */
const [most, within] = [3, 10_000];

/** What a held caret needs of the sidebar. */
export interface CaretHolder {
  hasFocus(): boolean;
  focus(): void;
}

/**
 * Takes the focus back where the page's own script takes it out of the sheet while somebody types there: the rest of their
 * sentence would go into the page. Not if a press of the pointer, or a key, has moved it. `lost` hears that the page keeps
 * taking it, and has it now. What it gives is called when the user leaves by a key, of which only the frame knows.
 */
export function holdCaret(host: HTMLElement, sidebar: CaretHolder, lost: () => void, signal: AbortSignal) {
  let isInside = false;
  let userAt = -justNow;
  let taken: number[] = [];
  const note = () => (userAt = performance.now());
  const takeBack = () => {
    const now = performance.now();
    taken = [...taken.filter((at) => now - at < within), now];
    if (taken.length > most) return lost();
    // Only when the page's script is done: it sets the focus last.
    queueMicrotask(sidebar.focus);
  };
  const moved = (target: EventTarget | null) => {
    // A page can put its focus on our host itself.
    if (target === host) return void (isInside = sidebar.hasFocus());
    const wasInside = isInside || sidebar.hasFocus();
    isInside = false;
    const last = Math.max(userAt, isolatedWorld.user?.lastPress() ?? userAt);
    if (wasInside && performance.now() - last > justNow) takeBack();
  };
  onUser('focus', ({ target }) => (target === window ? sidebar.hasFocus() : true) && moved(target), signal);
  onUser('blur', ({ target }) => target === window && (isInside ||= sidebar.hasFocus()), signal);
  // A key that comes while the focus is on its way back was typed for the sheet: no script is to have it.
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    onUser(type, (event) => (event.target === host && sidebar.hasFocus() ? hold(event) : note()), signal);
  return note;
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
