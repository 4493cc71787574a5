import { useLayoutEffect, useRef } from 'preact/hooks';
import { sendToPage } from './send-to-page';

/** Somebody who types leaves less between two letters, ms. */
const rest = 300;

/**
 * Tells the page's side, once, that what is kept of a sentence stays as it is. Until then somebody may be typing it in the sheet
 * of before an update, whose last letters are on their way here.
 */
export function useAtRest(port: MessagePort, kept: object | undefined): void {
  const isTold = useRef(false);
  useLayoutEffect(() => {
    if (!kept || isTold.current) return undefined;
    const timer = setTimeout(() => {
      isTold.current = true;
      sendToPage(port, { type: 'at-rest' });
    }, rest);
    return () => clearTimeout(timer);
  }, [port, kept]);
}
