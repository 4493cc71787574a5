import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { refOfKey } from '../domain/contact/ref-of-key';
import type { Book } from '../store/book';
import { nameOfSomeoneNew } from '../store/someone-new';
import { latestDraft } from '../store/latest-draft';
import { nameOf } from '../store/names';
import { someoneNew, unfiled, personOfNamed, personOfRef, type Person } from './person';

/** A sentence that was typed in the popup and not saved. */
export interface UnsavedDraft {
  readonly text: string;
  readonly owner: string;
  /** Undefined if no person was known or chosen yet. */
  readonly person: Person | undefined;
}

/** Returns the latest sentence that was typed in the popup and not saved, as it was when the popup opened. */
export function useUnsavedDraft(book: Book): UnsavedDraft | undefined {
  const [unsaved, setUnsaved] = useState<UnsavedDraft>();
  useEffect(() => {
    findUnsaved(book).then(setUnsaved, (cause: unknown) => logUnexpected('reading drafts', cause));
  }, [book]);
  return unsaved;
}

async function findUnsaved(book: Book): Promise<UnsavedDraft | undefined> {
  const draft = await latestDraft(book, 'popup');
  return draft && { ...draft, person: await personOf(book, draft.owner) };
}

async function personOf(book: Book, owner: string): Promise<Person | undefined> {
  if (owner === unfiled) return undefined;
  const newName = nameOfSomeoneNew(owner);
  if (newName !== undefined) return someoneNew(newName);
  const ref = refOfKey(owner);
  if (ref) return personOfRef(book, ref);
  const named = await nameOf(book, owner);
  return named && personOfNamed(named);
}
