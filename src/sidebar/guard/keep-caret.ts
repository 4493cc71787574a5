import { sendToPage } from '../send-to-page';
import { isField } from './typing';

/** What was typed into, and is given the caret back where the page took it for a moment, ms. */
const moment = 1_000;

/**
 * Puts the caret back where it was when the page's side takes the focus back for us, and tells the page's side when the user
 * themselves leaves by a key. `insert` takes what was typed while the focus was on its way.
 */
export function keepCaret(document: Document, port: MessagePort): { insert(text: string): void } {
  let left: { readonly field: HTMLElement; readonly at: number } | undefined;
  /** The page has taken the focus out of the frame, and not given it back yet. */
  let isOut = false;
  const isRecent = () => left !== undefined && performance.now() - left.at < moment;
  const insert = (text: string) => {
    // A key that is no letter has a longer name.
    if (text.length !== 1) return;
    if (!isField(document.activeElement)) (left?.field ?? document.querySelector('textarea'))?.focus();
    // As if typed: at the caret, heard as input, and undone like it.
    document.execCommand('insertText', false, text);
  };
  document.addEventListener('focusout', ({ target }) => {
    const field = target instanceof Element ? target : null;
    left = isField(field) ? { field, at: performance.now() } : undefined;
  });
  document.addEventListener('pointerdown', () => (left = undefined), { capture: true });
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, altKey, metaKey } = event;
      if (isOut && isRecent() && key.length === 1 && !ctrlKey && !altKey && !metaKey) {
        // Typed on before the frame has heard that the focus is back: no single key.
        event.preventDefault();
        event.stopImmediatePropagation();
        return insert(key);
      }
      if (key !== 'Tab' && key !== 'F6' && key !== 'Escape') return;
      left = undefined;
      sendToPage(port, { type: 'leaving' });
    },
    { capture: true },
  );
  document.defaultView?.addEventListener('blur', () => (isOut = true));
  document.defaultView?.addEventListener('focus', () => {
    isOut = false;
    if (isRecent() && document.activeElement === document.body) left?.field.focus();
  });
  return { insert };
}
