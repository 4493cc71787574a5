/** Types a text at the end of the quick log, as if the user had: heard as input, and undone like it. Nothing is done without one. */
export function typeIntoQuickLog(document: Document, text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('.quick-log textarea');
  if (!field) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  document.execCommand('insertText', false, text);
}
