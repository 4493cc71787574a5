import type { NoteText } from '../../domain/crm-note/note-text';

/** How often and how long (ms) it is checked whether an editor has taken the note; some take it a little later. */
const [checks, pause] = [20, 50];

/**
 * Puts a note at the caret of an editor, as if the user had pasted it: the page hears it as input, and its own undo takes it back.
 * Nothing is sent or saved. Resolves to whether the editor has it.
 */
export async function putInto(editor: HTMLElement, note: NoteText): Promise<boolean> {
  editor.focus();
  if (editor instanceof HTMLTextAreaElement) typeInto(editor, note.plain);
  else pasteInto(editor, note);
  const [line = ''] = note.plain.split('\n');
  for (let turn = 0; turn < checks; turn++) {
    if (textOf(editor).includes(squeezed(line))) return true;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return false;
}

/** What is selected stays: the note goes after it, and on a line of its own. */
function typeInto(field: HTMLTextAreaElement, text: string): void {
  const { selectionEnd: at, value } = field;
  field.setSelectionRange(at, at);
  const before = value.slice(0, at);
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  field.ownerDocument.execCommand('insertText', false, gap + text);
}

function pasteInto(editor: HTMLElement, { plain, html }: NoteText): void {
  const { ownerDocument: document } = editor;
  const selection = document.getSelection();
  if (selection && editor.contains(selection.focusNode)) selection.collapseToEnd();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', plain);
  const isPlain = editor.contentEditable === 'plaintext-only';
  if (!isPlain) clipboardData.setData('text/html', html);
  // Rich editors keep a model of their own, and take a paste into it.
  const paste = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (!editor.dispatchEvent(paste)) return;
  document.execCommand(isPlain ? 'insertText' : 'insertHTML', false, isPlain ? plain : html);
}

const textOf = (editor: HTMLElement) =>
  squeezed(editor instanceof HTMLTextAreaElement ? editor.value : editor.textContent);

const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim();
