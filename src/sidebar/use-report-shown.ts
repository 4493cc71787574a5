import { useLayoutEffect } from 'preact/hooks';
import { sendToPage } from './send-to-page';

/**
 * Reports to the page's side that this address has the sheet, and nothing of the previous contact is left in it. Not only once the
 * contact is shown: the page could measure how long that takes, and so tell whom we have notes on.
 */
export function useReportShown(port: MessagePort, epoch: number): void {
  useLayoutEffect(() => sendToPage(port, { type: 'shown', epoch }), [port, epoch]);
}
