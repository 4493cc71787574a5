/** The Navigation API, as far as it is needed; a page on plain http has it too. */
declare const navigation: EventTarget | undefined;

/** Hears each change of the page's address, in the task in which it happens, until the signal ends. */
export function onAddressChange(hear: () => void, signal: AbortSignal): void {
  // Captured: what is heard so comes first, also where the page's script came before ours.
  const options = { capture: true, signal };
  if (typeof navigation === 'undefined') {
    addEventListener('popstate', hear, options);
    addEventListener('hashchange', hear, options);
  } else {
    // `navigate` comes before the address has changed; this comes right after.
    navigation.addEventListener('currententrychange', hear, options);
  }
  // A page that comes back from the back-forward cache has missed what happened meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && hear(), options);
}
