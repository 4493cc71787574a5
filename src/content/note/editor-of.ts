/** Returns the editor that an element belongs to: a textarea, or the outermost element that can be edited; undefined if none. */
export function editorOf(target: EventTarget | null | undefined): HTMLElement | undefined {
  if (target instanceof HTMLTextAreaElement) return target.disabled || target.readOnly ? undefined : target;
  if (!(target instanceof HTMLElement) || !target.isContentEditable) return undefined;
  let editor = target;
  while (editor.parentElement?.isContentEditable) editor = editor.parentElement;
  return editor;
}

/** Returns the editor that the document's selection is in, which stays there while our frame has the focus. */
export function selectedEditor(document: Document): HTMLElement | undefined {
  const { anchorNode: node, anchorOffset = 0 } = document.getSelection() ?? {};
  // A textarea keeps its text out of the document: the selection stands before it.
  const inside = node?.childNodes[anchorOffset];
  if (inside instanceof HTMLTextAreaElement) return editorOf(inside);
  return editorOf(node instanceof Element ? node : node?.parentElement);
}

/** The longest label that is shown. */
const longest = 60;

/** Returns what the page calls an editor, as plain text; empty if it does not say. */
export function labelOf(editor: HTMLElement): string {
  const label = [...namesOf(editor)].find((name) => name?.trim());
  const clean = label?.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim() ?? '';
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}

function* namesOf(editor: HTMLElement): Generator<string | null | undefined> {
  yield editor.getAttribute('aria-label');
  for (const id of editor.getAttribute('aria-labelledby')?.split(/\s+/) ?? [])
    yield editor.ownerDocument.getElementById(id)?.textContent;
  if (editor instanceof HTMLTextAreaElement) yield editor.labels[0]?.textContent;
  for (const name of ['placeholder', 'data-placeholder', 'title']) yield editor.getAttribute(name);
}
