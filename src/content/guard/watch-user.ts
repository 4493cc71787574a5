import { pageDocument as document } from '../page-document';

/** When the user last turned to something else than our host. */
export interface UserWatch {
  /**
   * The latest press of a pointer in the page, or return to this window from another, of `performance.now()`. A click in our
   * host right after it is likely the second half of a double click that was meant for the page, or for a window over it.
   */
  lastElsewhere(host: Element): number;
}

/** Watches presses in the page, and whether this window has the focus. What a script made up counts for nothing. */
export function watchUser(): UserWatch {
  let hadFocus = document.hasFocus();
  let returned = -Infinity;
  let pressed: { readonly at: number; readonly target: EventTarget | null } | undefined;
  const noteFocus = () => {
    const hasFocus = document.hasFocus();
    if (hasFocus && !hadFocus) returned = performance.now();
    hadFocus = hasFocus;
  };
  for (const type of ['focus', 'blur'] as const) addEventListener(type, noteFocus);
  const notePress = ({ isTrusted, target }: PointerEvent) => {
    if (isTrusted) pressed = { at: performance.now(), target };
  };
  addEventListener('pointerdown', notePress, { capture: true });
  return {
    lastElsewhere: (host) => {
      // The caret may have been in our frame: then this window hears of neither.
      noteFocus();
      return Math.max(returned, pressed && pressed.target !== host ? pressed.at : -Infinity);
    },
  };
}
