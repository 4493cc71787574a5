import { useMemo } from 'preact/hooks';
import type { OpenThing } from '../domain/quick-log/reading';
import type { Book } from '../store/book';
import { overviewOfContact } from '../store/contact-overview';
import { nameOf } from '../store/names';
import { openThings } from '../store/open-things';
import { usePart } from './unread';
import { useLazy } from '../ui/use-lazy';

const none: readonly OpenThing[] = [];

// Loaded separately: it reads a lot, and the user can type without it.
const loadOwed = () => import('../store/owed');

/** Returns what is open with a contact, which a sentence in the past tense may close. */
export function useOpenThings(book: Book, contact: string | undefined): readonly OpenThing[] {
  const owed = useLazy(loadOwed, contact !== undefined);
  const first = usePart('what is open', contact, (id) => openWith(book, id), none, [book]);
  const rest = usePart(
    'what is owed',
    owed && contact,
    async (id) => owed?.owedTo(book, id, Date.now()) ?? none,
    none,
    [book],
  );
  return useMemo(() => [...first, ...rest], [first, rest]);
}

async function openWith(book: Book, id: string): Promise<OpenThing[]> {
  const named = await nameOf(book, id);
  return openThings(named && (await overviewOfContact(book, named.contact)));
}
