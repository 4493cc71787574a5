import { waitingQuestion, type WaitingQuestion } from '../domain/question/waiting-question';
import type { Book } from '../store/book';
import { personOf } from '../store/person';
import { personHistory } from '../store/person-history';
import { usePart } from '../surface/unread';

interface Waiting {
  readonly question?: WaitingQuestion | undefined;
}

const noQuestion: Waiting = {};

/** Returns the question that waits to be asked about a contact, or undefined if there is none or it is not read yet. */
export const useWaitingQuestion = (book: Book, contact: string | undefined): WaitingQuestion | undefined =>
  usePart('what waits to be asked', contact, (id) => readWaiting(book, id), noQuestion, [book]).question;

async function readWaiting(book: Book, contact: string): Promise<Waiting> {
  const person = await personOf(book, contact);
  const ids = person.map(({ id }) => id);
  const { impressions, keeping } = await personHistory(book, ids);
  return { question: waitingQuestion(impressions, keeping) };
}
