/**
 * Types a text at the end of a field, as if the user had: heard as input, and undone like it. It goes to the field whose id is the
 * `data-letters` of what has the focus, or else to the quick log. Nothing is done without a field.
 */
export function typeText(document: Document, text: string): void {
  const field = fieldNear(document.activeElement) ?? document.querySelector('.quick-log textarea');
  if (!isTextField(field)) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  document.execCommand('insertText', false, text);
}

function fieldNear(focused: Element | null): Element | null {
  const near = focused?.closest<HTMLElement>('[data-letters]');
  return near ? near.ownerDocument.getElementById(near.dataset.letters ?? '') : null;
}

const isTextField = (field: Element | null): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
