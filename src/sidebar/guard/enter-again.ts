import type { Refusal } from './judge';
import { sameKey } from '../../ui/same-key';
import { isField, type Field } from './typing';

/**
 * Returns a function that presses Enter again, in a field with its text of then. What is typed meanwhile stays in the field and is
 * not saved. A sentence that has left the field meanwhile is not pressed again: the Enter before has saved it, and the field may be
 * about another contact by now.
 */
export function enterAgain(event: KeyboardEvent): () => Refusal | undefined {
  const { target } = event;
  if (!isField(target)) return () => void target?.dispatchEvent(sameKey(event));
  const entered = target.value;
  const { owner } = target.dataset;
  return () => {
    if (!target.isConnected || target.dataset.owner !== owner) return undefined;
    // A date that was changed meanwhile is no continued text either.
    if (!target.value.startsWith(entered)) return target.value === '' ? undefined : 'too-soon';
    withText(target, entered, () => {
      const isOpen = target.dispatchEvent(sameKey(event));
      // A repeated key event does not send a form by itself.
      if (isOpen && target instanceof HTMLInputElement) target.form?.requestSubmit();
    });
    return undefined;
  };
}

/** Calls `act` while a field holds an earlier text, then puts back what was typed since, and the caret. */
function withText(field: Field, text: string, act: () => void): void {
  const { value, selectionStart, selectionEnd } = field;
  if (value === text) return act();
  field.value = text;
  act();
  field.value = value;
  // Fields for dates have none.
  if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
}
