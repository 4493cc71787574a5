import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { isTyping, releaseAfterPause } from './guard/typing';
import type { PageContact } from './page-state';
import { sendToPage } from './send-to-page';

/**
 * Returns the contact that the page shows. If it shows none while the user is typing, returns the one they are typing
 * about: the sheet is hidden then, and takes the rest of the sentence.
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
  // A layout effect, because a clipped sheet gets no animation frames.
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
