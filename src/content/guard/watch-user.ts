import { pageDocument as document } from '../page-document';

/** When the user last acted outside our frame. */
export interface UserWatch {
  /** The latest press of a pointer in the page, of `performance.now()`. */
  lastPress(): number;
  /**
   * The latest press of a pointer in the page, or return to this window from another, of `performance.now()`. A click in our
   * frame right after it is likely the second half of a double click that was meant for the page, or for a window over it.
   */
  lastElsewhere(): number;
  /**
   * Whether we still hear events. `document.open()` of the page removes all listeners, ours too; what the user did since is unknown.
   */
  hears(): boolean;
  /** We were here before the page had a body, so no sheet in it can be one of ours from before an update. */
  readonly sawStart: boolean;
}

/**
 * Watches the user's presses in the page, and whether this window has the focus. Events made by a script do not count. It must
 * start before any script of the page: a listener that comes first can keep an event from all later ones.
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
  // On our host, too: presses in the frame do not arrive here, so it was on something that the page put beside the frame.
  const notePress = ({ isTrusted }: Event) => {
    if (isTrusted) pressed = performance.now();
  };
  // A name that no page can know, lest it hears the event.
  const probe = `${Math.random()}`;
  let heard = 0;
  addEventListener(probe, () => heard++);
  // A page that had the pointer to itself gives it back where it took it, which may be over our frame.
  for (const type of ['pointerdown', 'pointerlockchange'] as const)
    addEventListener(type, notePress, { capture: true });
  return {
    lastPress: () => pressed,
    lastElsewhere: () => {
      // While the caret is in our frame, this window gets neither event.
      noteFocus();
      return Math.max(returned, pressed);
    },
    hears: () => {
      const before = heard;
      dispatchEvent(new Event(probe));
      return heard > before;
    },
    sawStart: !document.body,
  };
}
