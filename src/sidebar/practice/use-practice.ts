import { useRef } from 'preact/hooks';
import type { Book } from '../../store/book';
import { usePart } from '../../surface/unread';
import { useLazy } from '../../ui/use-lazy';
import type { ContactView } from '../use-contact';
import type { PracticeRead } from './practice-view';

const notRead = {};
const load = () => import('./parts');
export type PracticeParts = Awaited<ReturnType<typeof load>>;

/** The parts of the practice, loaded after the first screen, and what was read for them. */
export interface Practice {
  readonly parts: PracticeParts;
  /** Undefined until it was read for this person. */
  readonly read: PracticeRead | undefined;
}

/** Returns the practice of the contact on screen; undefined until its parts are loaded. */
export function usePractice(book: Book, view: ContactView | undefined): Practice | undefined {
  const parts = useLazy(load, view !== undefined);
  // A first save or a joined contact changes who the person is: until that is read, the old data stays.
  const shown = useRef<{ on: string; read: PracticeRead }>(undefined);
  const { contact, person = [] } = view?.overview ?? {};
  const personKey = person.map(({ id }) => id).join(' ');
  const stage = contact?.stage;
  const found = usePart<{ readonly read?: PracticeRead }>(
    'the practice',
    parts && personKey !== '' ? personKey : undefined,
    async (ids) => (parts ? { read: await parts.readPractice(book, ids.split(' '), stage) } : {}),
    notRead,
    [parts, book, stage],
  );
  if (!parts || !view) return undefined;
  const fresh = personKey === '' ? parts.nothingRead : found.read;
  if (fresh) shown.current = { on: view.refKey, read: fresh };
  const read = shown.current?.on === view.refKey ? shown.current.read : undefined;
  return { parts, read };
}
