import { useLayoutEffect, useReducer } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { ToFrame } from '../messages/frame-port';
import { readToFrame } from '../messages/read-to-frame';
import type { Book } from '../store/book';
import type { Admit } from './admission';
import { afterMessage, initialPageState, type PageState } from './page-state';

/** Returns the state after the messages from the page's side that may be used. */
export function usePage(book: Book, port: MessagePort, admit: Admit): PageState {
  const [state, apply] = useReducer(afterMessage, initialPageState);
  useLayoutEffect(() => {
    let before: Promise<unknown> = Promise.resolve();
    const own = async (message: ToFrame) =>
      message.type === 'facts' && message.among
        ? (await import('./own-facts')).withOwnFacts(book, message)
        : message;
    const receive = ({ data }: MessageEvent<unknown>) => {
      const message = readToFrame(data);
      if (!message) return;
      // In order: what the page shows of a record may be used only once the record may. One that fails holds up none behind it.
      before = before
        .then(async () => {
          const admitted = await admit(message);
          if (admitted) apply(await own(admitted));
        })
        .catch((cause: unknown) => logUnexpected('the sidebar', cause));
    };
    port.addEventListener('message', receive);
    port.start();
    return () => port.removeEventListener('message', receive);
  }, [book, port, admit]);
  return state;
}
