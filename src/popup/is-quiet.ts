import type { WaitingQuestion } from '../domain/question/waiting-question';
import type { Answered } from './use-answers';
import type { Asking } from './use-asking';

/**
 * Whether a question that waits is shown to wait: not while it or another is open, nor right after its answer, which the
 * book says a moment later.
 */
export function isQuiet(
  waiting: WaitingQuestion,
  asking: Asking | undefined,
  answered: Answered | undefined,
): boolean {
  if (asking && (asking.left.question.type !== 'rate' || asking.left.about.id === waiting.about.id))
    return false;
  if (answered?.about !== waiting.about.id || answered.question !== waiting.question.type) return true;
  return answered.standing === 'done' ? hasHalf(waiting, answered) : answered.standing !== 'writing';
}

/** Whether the book has the half that was just answered: what is gone on with must be that. */
const hasHalf = ({ half }: WaitingQuestion, { written }: Answered): boolean =>
  written.some(
    ({ kind, entity, data, text }) =>
      kind === 'debrief.answered' &&
      entity === half?.id &&
      text.lesson === half.text.lesson &&
      data.wrong.join() === half.wrong.join(),
  );
