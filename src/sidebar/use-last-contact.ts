import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { isTyping, releaseAfterPause } from './guard/typing';
import type { PageContact } from './page-state';
import { sendToPage } from './send-to-page';

/**
 * Returns whom the page shows, or, where it shows nobody any more while somebody types, whom they are typing about: the sheet is
 * hidden then, and takes the rest of the sentence.
 */
export function useLastContact(port: MessagePort, contact: PageContact | undefined): PageContact | undefined {
  const last = useRef(contact);
  const [, look] = useReducer((count: number) => count + 1, 0);
  if (contact || !isTyping(document)) last.current = contact;
  const isKept = contact === undefined && last.current !== undefined;
  // The page's side does not know whether the focus that it keeps for us is in a field.
  useLayoutEffect(() => {
    if (!contact && !isKept) sendToPage(port, { type: 'release' });
  }, [port, contact, isKept]);
  // Not after the next frame: what is cut away has none.
  useLayoutEffect(() => {
    if (!isKept) return undefined;
    const stop = releaseAfterPause(document, port);
    window.addEventListener('blur', look);
    return () => {
      stop();
      window.removeEventListener('blur', look);
    };
  }, [port, isKept]);
  return last.current;
}
