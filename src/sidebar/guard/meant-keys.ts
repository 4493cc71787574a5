/**
 * Tells whether single keys are meant for the sheet. Not if Tab alone, or the page, has led into it: then somebody may be typing
 * a password, and look elsewhere. A press of the pointer, or of Enter before any letter, says that they are here, and so does our
 * own shortcut (`meant`); with the focus that goes too. Enter after letters ends a password, and says nothing.
 */
export function watchMeantKeys(document: Document): { isMeant(): boolean; meant(): void } {
  let isMeant = false;
  let hasLetters = false;
  const keydown = ({ key, isTrusted }: KeyboardEvent) => {
    if (!isTrusted) return;
    if (key === 'Tab') hasLetters = false;
    else if (key === 'Enter') isMeant ||= !hasLetters;
    else if (key.length === 1) hasLetters = true;
  };
  document.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && (isMeant = true), {
    capture: true,
  });
  document.addEventListener('keydown', keydown, { capture: true });
  document.defaultView?.addEventListener('blur', () => (isMeant = hasLetters = false));
  return { isMeant: () => isMeant, meant: () => (isMeant = true) };
}
