import { logUnexpected } from './log';
import { sendToBackground } from './send-to-background';

/**
 * Tells the background that the book was written, so that it refreshes the badge; once more if it was stopped before it answered, since
 * nothing else might wake it. A second failure is only logged.
 */
export function reportChange(send: typeof sendToBackground = sendToBackground): void {
  const report = () => send({ type: 'book.changed' });
  report()
    .catch(report)
    .catch((cause: unknown) => logUnexpected('telling the background of a change', cause));
}
