/** Keeps an event from everybody else, and from what the browser would do. */
export function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
