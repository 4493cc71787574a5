import type { Stage } from '../../domain/contact/stage';
import type { Book } from '../../store/book';
import { keepingOfType } from '../../store/keeping-of-type';
import { personHistory } from '../../store/person-history';
import type { PracticeRead } from './practice-view';

/** Reads what the practice of a person is made of. */
export async function readPractice(
  book: Book,
  person: readonly string[],
  stage: Stage | undefined,
): Promise<PracticeRead> {
  const [history, debriefs] = await Promise.all([
    personHistory(book, person),
    keepingOfType(book, 'debrief'),
  ]);
  return { person, stage, history, debriefs };
}
