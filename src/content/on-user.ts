/** Calls a listener with the window's trusted events, before the page gets them, until the signal ends. Events made by scripts are ignored. */
export function onUser<T extends keyof WindowEventMap>(
  type: T,
  listener: (event: WindowEventMap[T]) => void,
  signal: AbortSignal,
): void {
  addEventListener(type, (event) => event.isTrusted && listener(event), { capture: true, signal });
}
