import { useLayoutEffect, useRef } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { sendToPage } from './send-to-page';

/** The pause after which somebody has stopped typing, ms. */
const rest = 500;

/**
 * Reports to the page's side, once, that the saved draft no longer changes. Until then somebody may be typing it in the sheet from
 * before an update, and the last letters are still being saved: `isLatest` reads it again, after the writes that are waiting.
 */
export function useAtRest(
  port: MessagePort,
  kept: object | undefined,
  isLatest: () => Promise<boolean>,
): void {
  const isReported = useRef(false);
  useLayoutEffect(() => {
    if (!kept || isReported.current) return undefined;
    let isOver = false;
    const report = (latest: boolean) => {
      if (isOver || !latest) return;
      isReported.current = true;
      sendToPage(port, { type: 'at-rest' });
    };
    const failed = (cause: unknown) => {
      logUnexpected('reading a draft', cause);
      report(true);
    };
    const timer = setTimeout(() => void isLatest().then(report, failed), rest);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [port, kept]);
}
