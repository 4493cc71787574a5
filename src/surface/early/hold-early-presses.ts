import { deedOf } from '../../ui/deed-of';
import { isSingleKey } from '../../ui/keys';
import { sayTooEarly, unsayTooEarly } from './too-early';

/** Nobody sees what has just appeared and presses it within this time, ms. */
const glance = 500;

/**
 * Lets no click and no single key do anything in a page of ours that has just come on screen, and says so: it may be the second
 * half of a double click, or meant for what was there before. Any extension can open our pages at a moment of its choosing. Until
 * the first press that counts, anything that appears late starts the half second again. Letters that follow a held one belong to the same word.
 * What is typed into a field is not held. Marks the document with `data-steady` while presses count, and with `data-deed`, which
 * says what came of the latest.
 */
export function holdEarlyPresses(document: Document): void {
  let since = performance.now();
  let letterAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    since = performance.now();
    clearTimeout(timer);
    document.documentElement.toggleAttribute('data-steady', false);
    timer = setTimeout(() => document.documentElement.toggleAttribute('data-steady', true), glance);
  };
  const rows = new MutationObserver((changes) => changes.some(bringsDeed) && begin());
  const take = (event: Event, isEarly: boolean) => {
    document.documentElement.dataset.deed = isEarly ? 'too-soon' : 'done';
    if (!isEarly) {
      rows.disconnect();
      return unsayTooEarly(document);
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    sayTooEarly(document);
  };
  document.addEventListener(
    'click',
    (event) => {
      // A click made by a key has no count.
      if (!event.isTrusted || event.detail === 0 || !deedOf(event.target)) return;
      take(event, event.timeStamp - since < glance);
    },
    { capture: true },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key.length !== 1 || event.key === ' ' || !isSingleKey(event)) return;
      const isEarly = event.timeStamp - Math.max(since, letterAt) < glance;
      if (isEarly) letterAt = event.timeStamp;
      take(event, isEarly);
    },
    { capture: true },
  );
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && begin());
  rows.observe(document, { childList: true, subtree: true });
  requestAnimationFrame(begin);
}

const bringsDeed = ({ addedNodes }: MutationRecord): boolean =>
  [...addedNodes].some(
    (node) => node instanceof Element && (deedOf(node) ?? node.querySelector('button, a')),
  );
