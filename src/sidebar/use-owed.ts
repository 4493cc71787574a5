import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { OpenThing } from '../domain/quick-log/reading';
import type { Book } from '../store/book';
import { followOwed } from '../store/follow-owed';

const none: readonly OpenThing[] = [];

/** Gives what is owed to a contact beside promises and matters, once it was read: what a sentence in the past tense may close. */
export function useOwed(book: Book, contact: string | undefined): readonly OpenThing[] {
  const [last, show] = useState<{ of: string; open: readonly OpenThing[] }>();
  useEffect(() => {
    if (contact === undefined) return undefined;
    return followOwed(book, contact, {
      next: (open) => show({ of: contact, open }),
      error: (cause) => logUnexpected('reading what is owed', cause),
    });
  }, [book, contact]);
  return last && last.of === contact ? last.open : none;
}
