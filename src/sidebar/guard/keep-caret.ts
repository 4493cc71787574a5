import { sendToPage } from '../send-to-page';
import { swallow } from './swallow';
import { isField, type Field } from './typing';

/** If the page takes the focus for less than this, the field gets its caret back, ms. */
const moment = 1_000;

/** A field that lost the caret with the frame lost it this recently, ms. */
const atOnce = 100;

/**
 * Puts the caret back into its field when the page's side has taken the focus back for us, and tells the page's side when the
 * user leaves by a key. `insert` adds a letter that was typed while the focus was on its way. `arrived`: the page's side has given
 * us the focus, and asks for the caret; the letters that came before this request are typed now. `onLost`: a field has lost the caret
 * because the frame has lost the focus.
 */
export function keepCaret(
  document: Document,
  port: MessagePort,
  isMeant: () => boolean,
  onLost: () => void,
): { insert(text: string): void; arrived(): void } {
  /** Letters typed while nothing had the caret, each with its time. */
  let early: { readonly key: string; readonly at: number }[] = [];
  let left: { readonly field: Field; readonly at: number } | undefined;
  /** The page has taken the focus out of the frame, and not given it back yet. */
  let isOut = false;
  const isRecent = (within = moment) => left !== undefined && performance.now() - left.at < within;
  const insert = (text: string) => {
    // Keys that are not letters have longer names.
    if (text.length !== 1) return;
    if (!isField(document.activeElement)) (left?.field ?? document.querySelector('textarea'))?.focus();
    // As if typed: at the caret, heard as input, and undone like it.
    document.execCommand('insertText', false, text);
  };
  document.addEventListener('focusout', ({ target }) => {
    left = isField(target) ? { field: target, at: performance.now() } : undefined;
  });
  document.addEventListener(
    'pointerdown',
    () => {
      left = undefined;
      early = [];
    },
    { capture: true },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const { key } = event;
      if (isOut && isRecent() && isText(event)) {
        // Typed before the frame knew that the focus is back, so it is not meant as a single key.
        swallow(event);
        return insert(key);
      }
      // A single key that is meant as one is no letter of a sentence.
      if (isText(event) && !isMeant() && document.activeElement === document.body)
        early.push({ key, at: performance.now() });
      if (key !== 'Tab' && key !== 'F6' && key !== 'Escape') return;
      left = undefined;
      sendToPage(port, { type: 'leaving' });
    },
    { capture: true },
  );
  document.defaultView?.addEventListener('blur', () => {
    isOut = true;
    if (isRecent(atOnce)) onLost();
  });
  document.defaultView?.addEventListener('focus', () => {
    isOut = false;
    if (isRecent() && document.activeElement === document.body) left?.field.focus();
  });
  const arrived = () => {
    for (const { key, at } of early.splice(0)) if (performance.now() - at < moment) insert(key);
  };
  return { insert, arrived };
}

const isText = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !altKey && !metaKey;
