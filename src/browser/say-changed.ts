import { logUnexpected } from './log';
import { tellBackground } from './send';

/**
 * Tells the background that something was committed, so that the badge is right. It is a moment late where nobody hears;
 * the book is not.
 */
export function sayChanged(tell: typeof tellBackground = tellBackground): void {
  tell({ type: 'book.changed' }).catch((cause: unknown) =>
    logUnexpected('telling the background of a change', cause),
  );
}
