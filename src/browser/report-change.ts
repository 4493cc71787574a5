import { logUnexpected } from './log';
import { sendToBackground } from './send-to-background';

/** Tells the background that the book was written, so that it refreshes the badge. A failure is only logged. */
export function reportChange(send: typeof sendToBackground = sendToBackground): void {
  send({ type: 'book.changed' }).catch((cause: unknown) =>
    logUnexpected('telling the background of a change', cause),
  );
}
