import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { waitingQuestion, type WaitingQuestion } from '../domain/question/waiting-question';
import type { Book } from '../store/book';
import { personOf } from '../store/person';
import { personHistory } from '../store/person-history';
import { watch } from '../store/watch';

/** Gives what waits to be asked of a contact; undefined where nothing does, or until it was read. */
export function useWaitingQuestion(book: Book, contact: string | undefined): WaitingQuestion | undefined {
  const [found, show] = useState<{ readonly of: string; readonly waiting: WaitingQuestion | undefined }>();
  useEffect(() => {
    if (contact === undefined) return undefined;
    return watch(() => readWaiting(book, contact), {
      next: (waiting) => show({ of: contact, waiting }),
      // One can log without it: what cannot be read is left out, and logged.
      error: (cause) => logUnexpected('reading what waits to be asked', cause),
    });
  }, [book, contact]);
  return found && found.of === contact ? found.waiting : undefined;
}

async function readWaiting(book: Book, contact: string): Promise<WaitingQuestion | undefined> {
  const person = await personOf(book, contact);
  const ids = person.map(({ id }) => id);
  const { impressions, keeping } = await personHistory(book, ids);
  return waitingQuestion(impressions, keeping);
}
