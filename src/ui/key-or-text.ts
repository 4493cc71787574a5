import { isSingleKey } from './keys';
import { areLettersText } from './single-keys';
import { typeText } from './type-text';

/** Two different letters within this time are text and no single keys, ms. */
export const textPace = 400;

/** Tells single keys from text that is typed without looking at where the caret is. */
export interface KeyOrText {
  /** Whether a key press is a letter outside of any field. A space is one only within a text. */
  readonly isLetter: (event: KeyboardEvent) => boolean;
  /** Whether the next letter would be text, whatever follows. */
  readonly isText: () => boolean;
  /**
   * Resolves to whether the letter stands alone, and so is a single key: at once if it does not, else after the time in which
   * another could follow. The same letter again at once counts as one press. A text goes where `typeText` types it.
   */
  readonly press: (key: string) => Promise<boolean>;
}

/** Starts with no letter. While single keys are turned off, or need a modifier, every letter is text. */
export function tellKeysFromText(document: Document): KeyOrText {
  let waiting: { readonly key: string; readonly settle: (isAlone: boolean) => void } | undefined;
  let timer: ReturnType<typeof setTimeout>;
  let typedAt = -Infinity;
  // Who clicks, or leaves the field, has looked.
  for (const type of ['pointerdown', 'focusout'] as const)
    document.addEventListener(type, () => document.hasFocus() && (typedAt = -Infinity), { capture: true });
  const isWithinText = () => waiting !== undefined || performance.now() - typedAt < textPace;
  const isText = () => isWithinText() || areLettersText(document);
  const type = (text: string) => {
    typeText(document, text);
    typedAt = performance.now();
    return Promise.resolve(false);
  };
  const press = (key: string): Promise<boolean> => {
    const before = waiting;
    if (before && before.key !== key) {
      before.settle(false);
      return type(before.key + key);
    }
    if (!before && isText()) return type(key);
    clearTimeout(timer);
    timer = setTimeout(() => waiting?.settle(true), textPace);
    if (before) return Promise.resolve(false);
    return new Promise((resolve) => {
      const settle = (isAlone: boolean) => {
        clearTimeout(timer);
        waiting = undefined;
        resolve(isAlone);
      };
      waiting = { key, settle };
    });
  };
  const isLetter = (event: KeyboardEvent) =>
    event.key.length === 1 && isSingleKey(event) && (event.key !== ' ' || isWithinText());
  return { isLetter, isText, press };
}
