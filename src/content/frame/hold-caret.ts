import type { ToFrame } from '../../messages/frame-port';
import { isolatedWorld } from '../isolated-world';
import { onUser } from '../on-user';

/**
 * A focus change within this time after an action of the user in the page is the user's, and so is one that comes this long after they
 * last typed in the sheet: they may have clicked into a frame of the page, of which nobody hears. In ms.
 */
const userDelay = 1_000;

/** A page that takes the caret more often than this within so many ms gets it. */
const [max, within] = [3, 10_000];

/** What `holdCaret` needs of the sidebar. */
export interface CaretHolder {
  hasFocus(): boolean;
  focus(): void;
}

/** Hears what the user does, which only the frame can know. */
export interface CaretKeeper {
  /** The user leaves the frame by a key. */
  leaving(): void;
  /** The user types in the frame, or has just come to it. */
  typing(): void;
}

/**
 * Takes the focus back if a script of the page takes it out of the sheet while the user types there; the rest of the sentence
 * would go into the page. Not if the pointer or a key has moved it. Says so to the frame if the page keeps taking it, and leaves it there.
 */
export function holdCaret(
  host: HTMLElement,
  sidebar: () => CaretHolder,
  send: (message: ToFrame) => void,
  signal: AbortSignal,
): CaretKeeper {
  let typedAt = -Infinity;
  let userAt = -Infinity;
  let taken: number[] = [];
  let isComingBack = false;
  const onAction = () => (userAt = performance.now());
  const takeBack = (now: number) => {
    // The page's window and its field both get the focus, by one call of its script.
    if (isComingBack) return;
    taken = [...taken.filter((at) => now - at < within), now];
    if (taken.length > max) return send({ type: 'caret-taken' });
    // After the page's script, which would otherwise set the focus last.
    isComingBack = true;
    queueMicrotask(() => {
      isComingBack = false;
      sidebar().focus();
    });
  };
  const typing = () => void (typedAt = performance.now());
  const moved = (target: EventTarget | null) => {
    const now = performance.now();
    const last = Math.max(userAt, isolatedWorld.user?.lastPress() ?? userAt);
    const isTyping = typedAt > last && now - typedAt < userDelay;
    // A page can focus our host itself, which does not focus the frame.
    if (target !== host && isTyping && now - last > userDelay) takeBack(now);
  };
  onUser('focus', ({ target }) => (target !== window || sidebar().hasFocus()) && moved(target), signal);
  onUser('blur', ({ target }) => target === window && sidebar().hasFocus() && typing(), signal);
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== host || !sidebar().hasFocus()) return void onAction();
    // Typed for the sheet while the focus was on its way back: it goes there, and no script of the page may see it.
    event.stopImmediatePropagation();
    if (event.type !== 'keypress') return;
    event.preventDefault();
    send({ type: 'caret-taken', key: event.key });
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) onUser(type, onKey, signal);
  return { leaving: onAction, typing };
}
