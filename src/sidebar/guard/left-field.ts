import { isField, type Field } from './typing';

/** The field that the caret was in before the frame or the field lost it. */
export interface LeftField {
  /** Returns the field if it lost the caret at most `within` ms ago. */
  within(ms: number): Field | undefined;
  /** The user has gone elsewhere, by a key. */
  forget(): void;
}

/** Watches which field loses the caret. A press of the pointer is the user's wish to be elsewhere. */
export function watchLeftField(document: Document): LeftField {
  let left: { readonly field: Field; readonly at: number } | undefined;
  const forget = () => void (left = undefined);
  document.addEventListener('focusout', ({ target }) => {
    left = isField(target) ? { field: target, at: performance.now() } : undefined;
  });
  document.addEventListener('pointerdown', forget, { capture: true });
  return { within: (ms) => (left && performance.now() - left.at < ms ? left.field : undefined), forget };
}
