import type { WaitingQuestion } from '../domain/question/waiting-question';
import type { LastChange } from '../surface/change/last-change';

/**
 * Whether the line of a waiting question is shown: not while that question or another one is open, nor just after it was
 * answered, because the book still lists it for a moment.
 */
export function isWaitingQuestionShown(
  waiting: WaitingQuestion,
  asking: WaitingQuestion | undefined,
  last: LastChange | undefined,
): boolean {
  if (asking && (asking.question.type !== 'rate' || asking.about.id === waiting.about.id)) return false;
  const answers = last?.answers;
  if (!last || answers?.about.id !== waiting.about.id || answers.question.type !== waiting.question.type)
    return true;
  return last.standing === 'done' ? hasHalf(waiting, last) : last.standing !== 'writing';
}

/** Whether the waiting debrief already includes the answers that were just given, so that it is resumed with them. */
const hasHalf = ({ half }: WaitingQuestion, { entries }: LastChange): boolean =>
  entries.some(
    ({ kind, entity, data, text }) =>
      kind === 'debrief.answered' &&
      entity === half?.id &&
      text.lesson === half.text.lesson &&
      data.wrong.join() === half.wrong.join(),
  );
