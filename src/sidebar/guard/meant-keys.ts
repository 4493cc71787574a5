import { glance } from './blind-letters';

/**
 * Watches whether the user means single keys for the sheet. They do not if only Tab, or the page, moved the focus here: they may
 * be typing a password. They do after a click, after Enter on the button for it before any letter, or after our own shortcut
 * (`meant`), until the focus leaves. Enter after letters may end a password, and does not count.
 */
export function watchMeantKeys(document: Document): MeantKeys {
  let isMeant = false;
  let lettersAt: number | undefined;
  const keydown = ({ key, isTrusted, timeStamp, target }: KeyboardEvent) => {
    if (!isTrusted) return;
    // A password may be followed by Tab, too.
    if (key === 'Tab' && lettersAt !== undefined && timeStamp - lettersAt > glance) lettersAt = undefined;
    else if (key === 'Enter' && isKeysButton(target)) isMeant ||= lettersAt === undefined;
    else if (key.length === 1) lettersAt = timeStamp;
  };
  document.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && (isMeant = true), {
    capture: true,
  });
  document.addEventListener('keydown', keydown, { capture: true });
  document.defaultView?.addEventListener('blur', () => {
    isMeant = false;
    lettersAt = undefined;
  });
  return { isMeant: () => isMeant, meant: () => (isMeant = true), notMeant: () => (isMeant = false) };
}

/** Whether the user means single keys for the sheet. */
export interface MeantKeys {
  isMeant(): boolean;
  meant(): void;
  /** The click was one in a sheet that the user could not see. */
  notMeant(): void;
}

const isKeysButton = (target: EventTarget | null) =>
  target instanceof Element && target.matches('.keys-button');
