/** Elements that do something when clicked. Fields are not among them: what is typed or ticked there is saved by a button. */
const deed =
  'button, a, summary, input:is([type=submit], [type=button]), [role=button], [role^=menuitem], [role=option]';

/** Returns what a click on this element does something with, if anything. Elements with `data-safe` write nothing. */
export function deedOf(target: EventTarget | null): HTMLElement | undefined {
  const found = target instanceof Element ? target.closest(deed) : null;
  return found instanceof HTMLElement && !found.matches('[data-safe]') ? found : undefined;
}
