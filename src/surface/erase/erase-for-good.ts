import { logUnexpected } from '../../browser/log';
import { reportChange } from '../../browser/report-change';
import { sendToBackground } from '../../browser/send-to-background';
import type { Book } from '../../store/book';
import { eraseContact } from '../../store/erase/erase-contact';
import { whyNotWritten, type NotWritten } from '../../store/try-write';
import type { MessageKey } from '../../ui/wording';

/** What became of erasing. */
export type ErasedForGood =
  { readonly erased: true; readonly count: number } | { readonly erased: false; readonly why: MessageKey };

const whyKey = {
  full: 'eraseFull',
  lost: 'eraseLost',
  newer: 'bookNewer',
  failed: 'eraseFailed',
} as const satisfies Record<NotWritten, MessageKey>;

/** Erases a contact here, and has the background take what was erased out of the backups and the files of the browser. */
export async function eraseForGood(book: Book, contact: string): Promise<ErasedForGood> {
  try {
    const count = await eraseContact(book, contact, Date.now());
    reportChange();
    sendToBackground({ type: 'book.erased' }).catch((cause: unknown) =>
      logUnexpected('telling the background that something was erased', cause),
    );
    return { erased: true, count };
  } catch (cause) {
    logUnexpected('erasing a contact', cause);
    return { erased: false, why: whyKey[whyNotWritten(cause)] };
  }
}
