import type { WaitingQuestion } from '../domain/question/waiting-question';
import type { LastChange } from '../surface/change/last-change';

/**
 * Whether a question that waits is shown to wait: not while it or another is open, nor right after its answer, which the
 * book says a moment later.
 */
export function isQuiet(
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

/** Whether the book has the half that was just answered: what is gone on with must be that. */
const hasHalf = ({ half }: WaitingQuestion, { entries }: LastChange): boolean =>
  entries.some(
    ({ kind, entity, data, text }) =>
      kind === 'debrief.answered' &&
      entity === half?.id &&
      text.lesson === half.text.lesson &&
      data.wrong.join() === half.wrong.join(),
  );
