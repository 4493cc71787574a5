import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { refOfKey } from '../domain/contact/contact-ref';
import type { Book } from '../store/book';
import { nameOfSomeoneNew } from '../store/someone-new';
import { latestDraft } from '../store/latest-draft';
import { nameOf } from '../store/names';
import { someoneNew, unfiled, whomOfNamed, whomOfRef, type Whom } from './whom';

/** A sentence that was begun here and not saved. */
export interface Waiting {
  readonly text: string;
  readonly owner: string;
  /** Undefined where it is nobody's yet. */
  readonly whom: Whom | undefined;
}

/** Gives the sentence that was last begun here and not saved, as it was when the popup opened. */
export function useWaiting(book: Book): Waiting | undefined {
  const [waiting, setWaiting] = useState<Waiting>();
  useEffect(() => {
    findWaiting(book).then(setWaiting, (cause: unknown) => logUnexpected('reading drafts', cause));
  }, [book]);
  return waiting;
}

async function findWaiting(book: Book): Promise<Waiting | undefined> {
  const draft = await latestDraft(book, 'popup');
  return draft && { ...draft, whom: await whomOf(book, draft.owner) };
}

async function whomOf(book: Book, owner: string): Promise<Whom | undefined> {
  if (owner === unfiled) return undefined;
  const newName = nameOfSomeoneNew(owner);
  if (newName !== undefined) return someoneNew(newName);
  const ref = refOfKey(owner);
  if (ref) return whomOfRef(book, ref);
  const named = await nameOf(book, owner);
  return named && whomOfNamed(named);
}
