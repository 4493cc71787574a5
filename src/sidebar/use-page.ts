import { useLayoutEffect, useReducer } from 'preact/hooks';
import { readToFrame } from '../messages/read-to-frame';
import type { Admit } from './admission';
import { afterMessage, beforeTheFirst, type PageState } from './page-state';

/** Gives what the page's side says and may say, message after message. */
export function usePage(port: MessagePort, admit: Admit): PageState {
  const [state, hear] = useReducer(afterMessage, beforeTheFirst);
  useLayoutEffect(() => {
    let before: Promise<unknown> = Promise.resolve();
    const take = ({ data }: MessageEvent<unknown>) => {
      const message = readToFrame(data);
      if (!message) return;
      // One after the other: what the page shows of a record may be heard once the record may.
      before = before.then(async () => {
        const admitted = await admit(message);
        if (admitted) hear(admitted);
      });
    };
    port.addEventListener('message', take);
    port.start();
    return () => port.removeEventListener('message', take);
  }, [port, admit]);
  return state;
}
