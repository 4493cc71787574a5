import { useEffect, useMemo, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { OpenThing } from '../domain/quick-log/reading';
import type { Book } from '../store/book';
import { watchOwed } from '../store/watch-owed';
import { nameOf } from '../store/names';
import { openThings } from '../store/open-things';
import { overviewOfContact } from '../store/contact-overview';
import { watch } from '../store/watch';

/** What was found, and of whom. */
interface Found {
  readonly of: string;
  readonly open: readonly OpenThing[];
}

const none: readonly OpenThing[] = [];

/** Gives what is open with a contact: what a sentence in the past tense may close. */
export function useOpenThings(book: Book, contact: string | undefined): readonly OpenThing[] {
  const [found, show] = useState<Found>();
  const [owed, showOwed] = useState<Found>();
  useEffect(() => {
    if (contact === undefined) return undefined;
    return watchOwed(book, contact, {
      next: (open) => showOwed({ of: contact, open }),
      error: (cause) => logUnexpected('reading what is owed', cause),
    });
  }, [book, contact]);
  useEffect(() => {
    if (contact === undefined) return undefined;
    return watch(() => openWith(book, contact), {
      next: (open) => show({ of: contact, open }),
      error: (cause) => logUnexpected('reading what is open', cause),
    });
  }, [book, contact]);
  // What another has open is not theirs, however late the answer comes.
  return useMemo(() => [...of(found, contact), ...of(owed, contact)], [found, owed, contact]);
}

const of = (found: Found | undefined, contact: string | undefined) =>
  found && found.of === contact ? found.open : none;

async function openWith(book: Book, id: string): Promise<OpenThing[]> {
  const named = await nameOf(book, id);
  return openThings(named && (await overviewOfContact(book, named.contact)));
}
