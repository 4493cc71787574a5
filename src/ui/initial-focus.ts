import { takeFocus } from './take-focus';

const attribute = 'data-initial-focus';

/**
 * Props of the element that gets the focus when its screen or form opens. Not `autofocus`: Chromium blocks that in a frame of
 * another origin, with a warning in the page's console.
 */
export const initialFocus = { [attribute]: '', ref: takeFocus };

/** Focuses that element again: a dialog focuses its own first button when it opens. */
export const focusInitial = (dialog: HTMLElement) =>
  takeFocus(dialog.querySelector<HTMLElement>(`[${attribute}]`));
