import { logUnexpected } from '../browser/log';
import { sendToBackground } from '../browser/send-to-background';
import { readWhereIAm } from '../messages/read-to-frame';
import type { ToBackground } from '../messages/to-background';
import { admission, type Admit } from './admission';
import type { Given } from './claim-port';

/**
 * Asks the background whether a script of ours gave this port. Resolves to what may be shown beside the page, or
 * undefined if somebody else gave it, or a window whose origin is not that of the tab's page according to the browser.
 */
export async function provePort({ nonce, origin }: Given): Promise<Admit | undefined> {
  const here = readWhereIAm(await ask({ type: 'frame.hello', nonce }));
  if (here?.origin !== origin) return undefined;
  return admission(origin, async (ref) => (await ask({ type: 'frame.may-show', ref })) === true);
}

/** The worker may die while it answers, which rejects here; asking again starts another. */
async function ask(message: ToBackground, turn = 0): Promise<unknown> {
  try {
    return await sendToBackground(message);
  } catch (cause) {
    if (turn < 2) return ask(message, turn + 1);
    return logUnexpected(message.type, cause);
  }
}
