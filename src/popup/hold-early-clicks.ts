import { deedOf } from '../ui/deed-of';

/** Nobody sees what has just appeared and clicks it within this time, ms. */
const glance = 500;

/**
 * Lets no click of a pointer do anything in a document that has just been drawn: it may be the second half of a double click on
 * the toolbar, or meant for what was there before. Keys and text are not held. Marks the document with `data-steady` after that.
 */
export function holdEarlyClicks(document: Document): void {
  const held = new AbortController();
  document.addEventListener('click', hold, { capture: true, signal: held.signal });
  const release = () => {
    held.abort();
    document.documentElement.toggleAttribute('data-steady', true);
  };
  requestAnimationFrame(() => setTimeout(release, glance));
}

function hold(event: MouseEvent): void {
  // A click made by a key has no count.
  if (!event.isTrusted || event.detail === 0 || !deedOf(event.target)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
