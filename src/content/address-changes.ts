/** The part of the Navigation API that is needed; pages on plain http have it too. */
declare const navigation: EventTarget | undefined;

/** Calls `changed` on each change of the page's address, in the task in which it happens, until the signal ends. */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  // Captured: such listeners are called first, even if the page's script added its own before ours.
  const options = { capture: true, signal };
  if (typeof navigation === 'undefined') {
    addEventListener('popstate', changed, options);
    addEventListener('hashchange', changed, options);
  } else {
    // Unlike `navigate`, this comes right after the address has changed.
    navigation.addEventListener('currententrychange', changed, options);
  }
  // A page from the back-forward cache has missed what happened meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && changed(), options);
}
