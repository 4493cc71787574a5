/**
 * Tells whether single keys are meant for the sheet. Not where Tab alone has led into it, or the page: then somebody may be
 * typing a password, and look elsewhere. A press of the pointer or of Enter says that they are here, and so does our own
 * shortcut (`meant`); with the focus that goes too.
 */
export function watchMeantKeys(document: Document): { isMeant(): boolean; meant(): void } {
  let isMeant = false;
  const set = (now: boolean) => (event: Event) => {
    if (event.isTrusted) isMeant = now;
  };
  document.addEventListener('pointerdown', set(true), { capture: true });
  document.addEventListener('keydown', (event) => event.key === 'Enter' && set(true)(event), {
    capture: true,
  });
  document.defaultView?.addEventListener('blur', set(false));
  return { isMeant: () => isMeant, meant: () => (isMeant = true) };
}
