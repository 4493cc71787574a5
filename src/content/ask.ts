import { extensionApi, isAlive } from './extension-api';

/** How long to wait for the background before asking again, ms; doubled each time. */
const patience = 1500;

/**
 * Asks the background, at most four times: it may die before it gets the message, and then not even an error comes back. Resolves to its
 * answer; with `isDone`, asks until that is so, whatever the answer.
 */
export const ask = (message: unknown, isDone?: () => unknown, turn = 0): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const again = (cause?: unknown) => {
      clearTimeout(timer);
      if (turn > 2) reject(cause);
      else if (isAlive() && !isDone?.()) resolve(ask(message, isDone, turn + 1));
    };
    const timer = setTimeout(again, patience * 2 ** turn);
    extensionApi.runtime.sendMessage(message).then((answer) => {
      if (isDone) return;
      clearTimeout(timer);
      resolve(answer);
    }, again);
  });
