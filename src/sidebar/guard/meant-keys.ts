/**
 * Watches whether the user means single keys for the sheet. They do not if only Tab, or the page, moved the focus here: they may
 * be typing a password. They do after a click, after Enter before any letter, or after our own shortcut (`meant`), until the
 * focus leaves. Enter after letters may end a password, and does not count.
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
