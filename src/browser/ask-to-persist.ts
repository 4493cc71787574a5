import { logUnexpected } from './log';

/** Asks the browser not to delete what we store when the disk gets full. Chromium decides by itself, Firefox may ask the user. */
export function askToPersist(): void {
  navigator.storage
    .persist()
    .catch((cause: unknown) => logUnexpected('asking to keep what is stored', cause));
}
