import { logUnexpected } from '../../browser/log';
import type { Stage } from '../../domain/contact/stage';
import type { Book } from '../../store/book';
import { keepingOfType } from '../../store/keeping-of-type';
import { personHistory } from '../../store/person-history';
import { watch } from '../../store/watch';
import type { PracticeRead } from './read-practice';

/** Reads a person's practice now and after each write. Gives the way to stop. */
export function followPractice(
  book: Book,
  person: readonly string[],
  stage: Stage | undefined,
  show: (read: PracticeRead) => void,
): () => void {
  const query = async (): Promise<PracticeRead> => {
    const [history, debriefs] = await Promise.all([
      personHistory(book, person),
      keepingOfType(book, 'debrief'),
    ]);
    return { person, stage, history, debriefs };
  };
  // The three answers stand without it: what cannot be read is left out, and logged.
  return watch(query, { next: show, error: (cause) => logUnexpected('reading the practice', cause) });
}
