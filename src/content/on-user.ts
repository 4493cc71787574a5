/** Hears what the user or the browser does in the window, before the page does, until the signal ends; nothing that a script made up. */
export function onUser<T extends keyof WindowEventMap>(
  type: T,
  hear: (event: WindowEventMap[T]) => void,
  signal: AbortSignal,
): void {
  addEventListener(type, (event) => event.isTrusted && hear(event), { capture: true, signal });
}
