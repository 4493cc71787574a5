import { leaving } from './keep-caret';
import type { Look } from './page-looks';

/** The page may take the focus this often within so many ms; then it stays there. */
const [max, within] = [3, 10_000];

/** Without the mouse here, the user is still typing for so long after a key, ms. */
const typingFor = 1_000;

/** A focus change within this time after such a key, or after a press in the page, is the user's, ms. */
const userDelay = 1_000;

/**
 * Takes the focus back if a script of the page has taken it and the page's side did not hear of that, because it is in a frame of the
 * page, or because the page has kept the event to itself. Returns a function to call when the window has lost the focus while the
 * user was typing.
 *
 * If it is in a frame, only while the mouse is over the sheet: then it cannot have clicked elsewhere, but a finger could have. Calls
 * `refuse` if the page keeps taking it, and leaves it there.
 */
export function takeFocusBack(
  document: Document,
  isAtContact: () => boolean,
  look: () => Promise<Look | undefined>,
  refuse: (why: 'caret-taken') => void,
): () => Promise<void> {
  let isMouseHere = false;
  let [typedAt, leftAt] = [-Infinity, -Infinity];
  let stolen: number[] = [];
  const noteMouse = ({ pointerType }: PointerEvent) => void (isMouseHere = pointerType === 'mouse');
  const noteKey = ({ key, ctrlKey, altKey, metaKey, timeStamp }: KeyboardEvent) => {
    typedAt = timeStamp;
    if (ctrlKey || altKey || metaKey || leaving.has(key)) leftAt = timeStamp;
  };
  for (const type of ['pointerover', 'pointerdown'] as const)
    document.addEventListener(type, noteMouse, { capture: true });
  document.documentElement.addEventListener('pointerleave', () => (isMouseHere = false));
  document.addEventListener('keydown', noteKey, { capture: true });
  return async () => {
    const lostAt = performance.now();
    if (lostAt - leftAt < userDelay) return;
    // Where nobody is, we give the focus to the page ourselves once the user has stopped typing.
    if (!isAtContact() && lostAt - typedAt > userDelay) return;
    const looked = await look();
    if (looked?.check && looked.check.sincePress < userDelay) return;
    if (!isMouseHere && !(looked?.check?.caretInPage && lostAt - typedAt < typingFor)) return;
    // The page's side has put it back already, if it heard of it.
    if (document.hasFocus()) return;
    stolen = [...stolen.filter((at) => lostAt - at < within), lostAt];
    if (stolen.length > max) refuse('caret-taken');
    else document.defaultView?.focus();
  };
}
