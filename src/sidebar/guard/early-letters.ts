import { isText } from './is-text';

/** Letters older than this are typed no more, ms. */
const moment = 1_000;

/**
 * Keeps the letters that come after the focus and before the caret, when nothing in the sheet can take them. Single keys that are
 * meant as such are no letters. Returns a function that passes each kept letter on once, to be called when the caret is there.
 */
export function keepEarlyLetters(
  document: Document,
  isMeant: () => boolean,
): (type: (key: string) => void) => void {
  let early: { readonly key: string; readonly at: number }[] = [];
  const keep = (event: KeyboardEvent) => {
    if (isText(event) && !isMeant() && document.activeElement === document.body)
      early.push({ key: event.key, at: performance.now() });
  };
  document.addEventListener('keydown', keep, { capture: true });
  document.addEventListener('pointerdown', () => (early = []), { capture: true });
  return (type) => {
    for (const { key, at } of early.splice(0)) if (performance.now() - at < moment) type(key);
  };
}
