import type { ToBackground } from '../messages/to-background';
import { bareApi } from './bare-api';

/** How the background's polyfill hands over in Chromium that a handler rejected. */
const refusal = '__mozWebExtensionPolyfillReject__';

/** Says something to the background. Rejects where nobody is there (our extension was updated under this page), or it failed. */
export async function tellBackground(message: ToBackground): Promise<unknown> {
  const answer: unknown = await bareApi().runtime.sendMessage(message);
  if (typeof answer !== 'object' || answer === null || !(refusal in answer)) return answer;
  throw new Error('message' in answer ? String(answer.message) : 'the background failed');
}
