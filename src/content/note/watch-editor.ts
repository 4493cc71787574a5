import { editorOf, selectedEditor } from './editor-of';

/** Knows in which editor of the page the caret last stood on the record on screen. */
export interface EditorWatch {
  /** Returns that editor; undefined if there is none, or it is gone. */
  now(): HTMLElement | undefined;
}

/**
 * Begins to watch. `here` returns the key of the record on screen. `isFresh`: the page has shown no other record before, so a caret
 * that stands in an editor already was put there for this one.
 */
export function watchEditor(
  document: Document,
  here: () => string | undefined,
  isFresh: boolean,
): EditorWatch {
  let last: { readonly editor: HTMLElement; readonly record: string } | undefined;
  const note = (editor: HTMLElement | undefined) => {
    const record = here();
    if (editor && record !== undefined) last = { editor, record };
  };
  if (isFresh) note(selectedEditor(document));
  document.addEventListener('focusin', (event) => note(editorOf(event.composedPath()[0])), { capture: true });
  return {
    now: () => {
      const isThere = last?.editor.checkVisibility() && last.record === here();
      return isThere ? editorOf(last?.editor) : undefined;
    },
  };
}
