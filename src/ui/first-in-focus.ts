const attribute = 'data-first';
const takeFocus = (element: HTMLElement | null) => element?.focus();

/**
 * Props of what has the focus first on a screen, or in a form that opens in one. Not `autofocus`: in a frame of another origin
 * Chromium holds it back, and says so in the page's console.
 */
export const firstInFocus = { [attribute]: '', ref: takeFocus };

/** Gives it the focus again, which a dialog takes for its own first button when it opens. */
export const focusFirst = (dialog: HTMLElement) =>
  takeFocus(dialog.querySelector<HTMLElement>(`[${attribute}]`));
