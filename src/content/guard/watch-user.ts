import { pageDocument as document } from '../page-document';

/** When the user last turned to something else than our frame. */
export interface UserWatch {
  /** The latest press of a pointer in the page, of `performance.now()`. */
  lastPress(): number;
  /**
   * The latest press of a pointer in the page, or return to this window from another, of `performance.now()`. A click in our
   * frame right after it is likely the second half of a double click that was meant for the page, or for a window over it.
   */
  lastElsewhere(): number;
}

/**
 * Watches presses in the page, and whether this window has the focus. What a script made up counts for nothing. It must begin
 * before any script of the page's: whoever hears of something first can keep it from all others.
 */
export function watchUser(): UserWatch {
  let hadFocus = document.hasFocus();
  let returned = -Infinity;
  let pressed = -Infinity;
  const noteFocus = () => {
    const hasFocus = document.hasFocus();
    if (hasFocus && !hadFocus) returned = performance.now();
    hadFocus = hasFocus;
  };
  for (const type of ['focus', 'blur'] as const) addEventListener(type, noteFocus, { capture: true });
  // Also on our host: a press in the frame is heard by nobody here, so it was on what the page has put beside it.
  const notePress = ({ isTrusted }: PointerEvent) => {
    if (isTrusted) pressed = performance.now();
  };
  addEventListener('pointerdown', notePress, { capture: true });
  return {
    lastPress: () => pressed,
    lastElsewhere: () => {
      // The caret may have been in our frame: then this window hears of neither.
      noteFocus();
      return Math.max(returned, pressed);
    },
  };
}
