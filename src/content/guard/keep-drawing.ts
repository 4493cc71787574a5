import { pageDocument as document } from '../page-document';

/** An animation that hides the sheet is noticed after about this time, sooner than the user could act on what they see, ms. */
const often = 250;

/**
 * Has the page drawn now and then while the user is in it, even if nothing changes. What the browser reports as visible is what was
 * visible when it last drew, and in an otherwise idle page it animates something over the sheet for a second or more without that.
 */
export function keepDrawing(): void {
  setInterval(() => document.hasFocus() && requestAnimationFrame(() => undefined), often);
}
