import { sendToPage } from '../send-to-page';
import { keepEarlyLetters } from './early-letters';
import { isText } from './is-text';
import { watchLeftField } from './left-field';
import { swallow } from '../../ui/swallow';
import { isField } from './typing';

/** If the page takes the focus for less than this, the field gets its caret back, ms. */
const moment = 1_000;

/** A field that lost the caret with the frame lost it this recently, ms. */
const atOnce = 100;

/** What the page's side tells the keeper of the caret. */
export interface Caret {
  /** Types a letter that came while the focus was on its way. */
  insert(text: string): void;
  /** The page's side has given us the focus, and asks for the caret: what was typed before that is typed now. */
  arrived(): void;
}

/**
 * Puts the caret back into its field when the page's side has taken the focus back for us, and tells the page's side when the
 * user leaves by a key. `onLost`: a field has lost the caret because the frame has lost the focus.
 */
export function keepCaret(
  document: Document,
  port: MessagePort,
  isMeant: () => boolean,
  onLost: () => void,
): Caret {
  const left = watchLeftField(document);
  /** The page has taken the focus out of the frame, and not given it back yet. */
  let isOut = false;
  const insert = (text: string) => {
    // Keys that are not letters have longer names.
    if (text.length !== 1) return;
    if (!isField(document.activeElement))
      (left.within(moment) ?? document.querySelector('textarea'))?.focus();
    // As if typed: at the caret, heard as input, and undone like it.
    document.execCommand('insertText', false, text);
  };
  const keydown = (event: KeyboardEvent) => {
    if (isOut && isText(event) && left.within(moment)) {
      // Typed before the frame knew that the focus is back, so it is not meant as a single key.
      swallow(event);
      return insert(event.key);
    }
    if (!leaving.has(event.key)) return;
    left.forget();
    sendToPage(port, { type: 'leaving' });
  };
  document.addEventListener('keydown', keydown, { capture: true });
  document.defaultView?.addEventListener('blur', () => {
    isOut = true;
    if (left.within(atOnce)) onLost();
  });
  document.defaultView?.addEventListener('focus', () => {
    isOut = false;
    if (document.activeElement === document.body) left.within(moment)?.focus();
  });
  const typeEarly = keepEarlyLetters(document, isMeant);
  return { insert, arrived: () => typeEarly(insert) };
}

/** Keys by which the user leaves the sheet. */
export const leaving = new Set(['Tab', 'F6', 'Escape']);
