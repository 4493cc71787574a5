import { useLayoutEffect } from 'preact/hooks';
import { sendToPage } from './send-to-page';

/** Reports to the page's side that the contact of this address is shown, and nothing of the previous one is. */
export function useReportShown(port: MessagePort, epoch: number, ready: boolean): void {
  useLayoutEffect(() => {
    if (ready) sendToPage(port, { type: 'shown', epoch });
  }, [port, epoch, ready]);
}
