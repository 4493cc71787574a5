import type { ToBackground } from '../messages/to-background';
import { bareApi } from './bare-api';

/** The property by which the polyfill in the background tells, in Chromium, that a handler rejected. */
const rejection = '__mozWebExtensionPolyfillReject__';

/**
 * Sends a message to the background and returns its answer. Rejects if it failed, or if the extension was updated under
 * this page.
 */
export async function sendToBackground(message: ToBackground): Promise<unknown> {
  const answer: unknown = await bareApi().runtime.sendMessage(message);
  if (typeof answer !== 'object' || answer === null || !(rejection in answer)) return answer;
  throw new Error('message' in answer ? String(answer.message) : 'the background failed');
}
