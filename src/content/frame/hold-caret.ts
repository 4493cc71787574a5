import type { ToFrame } from '../../messages/frame-port';
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
 * would go into the page. Not if the pointer or a key has moved it. Says so to the frame if the page keeps taking it, and leaves it there.
 * Returns a function to call when the user leaves by a key, which only the frame can know.
 */
export function holdCaret(
  host: HTMLElement,
  sidebar: () => CaretHolder,
  send: (message: ToFrame) => void,
  signal: AbortSignal,
) {
  let isInside = false;
  let userAt = -userDelay;
  let taken: number[] = [];
  const onAction = () => (userAt = performance.now());
  const takeBack = () => {
    const now = performance.now();
    taken = [...taken.filter((at) => now - at < within), now];
    if (taken.length > max) return send({ type: 'caret-taken' });
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
  const onKey = (event: KeyboardEvent) => {
    if (event.target === host && sidebar().hasFocus()) pass(event);
    else onAction();
  };
  // Typed for the sheet while the focus was on its way back: it goes there, and no script of the page may see it.
  const pass = (event: KeyboardEvent) => {
    event.stopImmediatePropagation();
    if (event.type !== 'keypress') return;
    event.preventDefault();
    send({ type: 'caret-taken', key: event.key });
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) onUser(type, onKey, signal);
  return onAction;
}
