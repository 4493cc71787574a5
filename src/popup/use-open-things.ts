import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { OpenThing } from '../domain/quick-log/reading';
import type { Book } from '../store/book';
import { nameOf } from '../store/names';
import { sheetOfContact } from '../store/sheet';
import { watch } from '../store/watch';

/** Gives what is open with a contact: what a sentence in the past tense may close. */
export function useOpenThings(book: Book, contact: string | undefined): readonly OpenThing[] {
  const [open, show] = useState<readonly OpenThing[]>([]);
  useEffect(() => {
    show([]);
    if (contact === undefined) return undefined;
    return watch(() => openThings(book, contact), {
      next: show,
      error: (cause) => logUnexpected('reading what is open', cause),
    });
  }, [book, contact]);
  return open;
}

async function openThings(book: Book, id: string): Promise<OpenThing[]> {
  const named = await nameOf(book, id);
  if (!named) return [];
  const { promises, matters } = await sheetOfContact(book, named.contact);
  return [
    ...promises.map(({ id: one, by, text }) => ({
      id: one,
      type: by === 'us' ? ('promise' as const) : ('theirs' as const),
      words: text.words,
    })),
    ...matters
      .filter(({ open }) => open)
      .map(({ id: one, text }) => ({ id: one, type: 'matter' as const, words: text.about })),
  ];
}
