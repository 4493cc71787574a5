import { useLayoutEffect } from 'preact/hooks';
import { tellPage } from './tell-page';

/** Tells the page's side that this address's contact is in the document, and nothing of the former one is. */
export function useShown(port: MessagePort, epoch: number, ready: boolean): void {
  useLayoutEffect(() => {
    if (ready) tellPage(port, { type: 'shown', epoch });
  }, [port, epoch, ready]);
}
