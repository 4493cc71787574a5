import { logUnexpected } from '../browser/log';
import { waitingQuestion, type WaitingQuestion } from '../domain/question/waiting-question';
import type { Book } from '../store/book';
import { personOf } from '../store/person';
import { personHistory } from '../store/person-history';
import { watch } from '../store/watch';

/** Reads what waits to be asked of a contact, now and after each write. Gives the way to stop. */
export function followQuestion(
  book: Book,
  contact: string,
  show: (waiting: WaitingQuestion | undefined) => void,
): () => void {
  const query = async () => {
    const person = await personOf(book, contact);
    const ids = person.map(({ id }) => id);
    const { impressions, keeping } = await personHistory(book, ids);
    return waitingQuestion(impressions, keeping);
  };
  // One can log without it: what cannot be read is left out, and logged.
  return watch(query, {
    next: show,
    error: (cause) => logUnexpected('reading what waits to be asked', cause),
  });
}
