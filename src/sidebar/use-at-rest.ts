import { useLayoutEffect, useRef } from 'preact/hooks';
import { sendToPage } from './send-to-page';

/** The pause after which somebody has stopped typing, ms. */
const rest = 300;

/**
 * Reports to the page's side, once, that the saved draft no longer changes. Until then somebody may be typing it in the
 * sheet from before an update, and the last letters are still being saved.
 */
export function useAtRest(port: MessagePort, kept: object | undefined): void {
  const isReported = useRef(false);
  useLayoutEffect(() => {
    if (!kept || isReported.current) return undefined;
    const timer = setTimeout(() => {
      isReported.current = true;
      sendToPage(port, { type: 'at-rest' });
    }, rest);
    return () => clearTimeout(timer);
  }, [port, kept]);
}
