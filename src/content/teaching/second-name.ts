import { textOf } from '../../crm/page-text';
import type { Lesson } from '../../crm/taught/lesson';
import { visibleHits } from '../../crm/visible';
import { pageDocument as document } from '../page-document';

/** How long the page may take to show a name, ms. */
const patience = 10_000;

/**
 * Resolves to the name that the page shows where the lesson says, once it is another than the first record's; or to what stands there
 * after ten seconds, '' if nothing does. Undefined if the signal ends.
 */
export function secondName(
  { selector, name: first }: Lesson,
  signal: AbortSignal,
): Promise<string | undefined> {
  const shown = () => {
    const [element] = visibleHits(document, selector);
    return (element && textOf(element)) ?? '';
  };
  return new Promise((done) => {
    const look = () => {
      const name = shown();
      if (name !== '' && name !== first) end(name);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => end(shown()), patience);
    const leave = () => end(undefined);
    signal.addEventListener('abort', leave);
    // The node itself, which can be observed.
    observer.observe(window.document, { subtree: true, childList: true, characterData: true });
    look();

    function end(name: string | undefined): void {
      clearTimeout(timer);
      observer.disconnect();
      signal.removeEventListener('abort', leave);
      done(name);
    }
  });
}
