import { logUnexpected } from '../browser/log';
import { tellBackground } from '../browser/send';

/** Tells the background that something was committed, so that the badge is right. What was written stays written. */
export async function sayChanged(): Promise<void> {
  try {
    await tellBackground({ type: 'book.changed' });
  } catch (cause) {
    logUnexpected('telling the background of a change', cause);
  }
}
