import { isolatedWorld } from '../isolated-world';
import { onUser } from '../on-user';

/** A focus change within this time after an action of the user is the user's, ms. */
const userDelay = 1_000;

/** A page that takes the caret more often than this within so many ms gets it. */
const [max, within] = [3, 10_000];

/** What `holdCaret` needs of the sidebar. */
export interface CaretHolder {
  hasFocus(): boolean;
  focus(): void;
}

/**
 * Takes the focus back if a script of the page takes it out of the sheet while the user types there; the rest of the sentence
 * would go into the page. Not if the pointer or a key has moved it. Calls `lost` if the page keeps taking it, and leaves it there.
 * Returns a function to call when the user leaves by a key, which only the frame can know.
 */
export function holdCaret(
  host: HTMLElement,
  sidebar: () => CaretHolder,
  lost: () => void,
  signal: AbortSignal,
) {
  let isInside = false;
  let userAt = -userDelay;
  let taken: number[] = [];
  const onAction = () => (userAt = performance.now());
  const takeBack = () => {
    const now = performance.now();
    taken = [...taken.filter((at) => now - at < within), now];
    if (taken.length > max) return lost();
    // After the page's script, which would otherwise set the focus last.
    queueMicrotask(sidebar().focus);
  };
  const moved = (target: EventTarget | null) => {
    // A page can focus our host itself, which does not focus the frame.
    if (target === host) return void (isInside = sidebar().hasFocus());
    const wasInside = isInside || sidebar().hasFocus();
    isInside = false;
    const last = Math.max(userAt, isolatedWorld.user?.lastPress() ?? userAt);
    if (wasInside && performance.now() - last > userDelay) takeBack();
  };
  onUser('focus', ({ target }) => (target === window ? sidebar().hasFocus() : true) && moved(target), signal);
  onUser('blur', ({ target }) => target === window && (isInside ||= sidebar().hasFocus()), signal);
  // A key pressed while the focus is on its way back was typed for the sheet, so no script may see it.
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    onUser(
      type,
      (event) => (event.target === host && sidebar().hasFocus() ? hold(event) : onAction()),
      signal,
    );
  return onAction;
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
