import { useLayoutEffect, useReducer } from 'preact/hooks';
import { readToFrame } from '../messages/read-to-frame';
import { afterMessage, beforeTheFirst, type PageState } from './page-state';

/** Gives what the page's side says, message after message. */
export function usePage(port: MessagePort): PageState {
  const [state, hear] = useReducer(afterMessage, beforeTheFirst);
  useLayoutEffect(() => {
    const take = ({ data }: MessageEvent<unknown>) => {
      const message = readToFrame(data);
      if (message) hear(message);
    };
    port.addEventListener('message', take);
    port.start();
    return () => port.removeEventListener('message', take);
  }, [port]);
  return state;
}
