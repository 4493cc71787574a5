import { useRef } from 'preact/hooks';
import type { Book } from '../../store/book';
import { usePart } from '../../surface/unread';
import { useLazy } from '../../ui/use-lazy';
import type { ContactView } from '../use-contact';
import type { PracticeRead } from './practice-view';

const notRead = {};
const load = () => import('./parts');
export type PracticeParts = Awaited<ReturnType<typeof load>>;

/** What comes after the first screen: the parts of the practice, and what was read for them. */
export interface Practice {
  readonly parts: PracticeParts;
  /** Undefined until it was read for this very person. */
  readonly read: PracticeRead | undefined;
}

/** Gives the practice of who is on screen; undefined until its parts are there. */
export function usePractice(book: Book, view: ContactView | undefined): Practice | undefined {
  const parts = useLazy(load, view !== undefined);
  // A first save, or a yes to who is the same, makes more of whom is on screen: until that is read, what stands there stays.
  const shown = useRef<{ on: string; read: PracticeRead }>(undefined);
  const { contact, person = [] } = view?.overview ?? {};
  const whose = person.map(({ id }) => id).join(' ');
  const stage = contact?.stage;
  const found = usePart<{ readonly read?: PracticeRead }>(
    'the practice',
    parts && whose !== '' ? whose : undefined,
    async (ids) => (parts ? { read: await parts.readPractice(book, ids.split(' '), stage) } : {}),
    notRead,
    [parts, book, stage],
  );
  if (!parts || !view) return undefined;
  const fresh = whose === '' ? parts.nothingRead : found.read;
  if (fresh) shown.current = { on: view.refKey, read: fresh };
  const read = shown.current?.on === view.refKey ? shown.current.read : undefined;
  return { parts, read };
}
