import { begunOfText, textOfBegun } from '../domain/question/begun-debrief';
import { inWords } from '../domain/question/answer-in-words';
import type { WaitingQuestion } from '../domain/question/waiting-question';
import type { Book } from '../store/book';
import { useLazy } from '../ui/use-lazy';
import { AnsweredLine } from './answered-line';
import type { Around } from './around';
import { loadQuestions } from './load-questions';
import type { Answered } from './use-answers';
import { useAsking } from './use-asking';
import { useCalled } from './use-called';
import { useWaitingQuestion } from './use-waiting-question';
import type { Whom } from './whom';

/**
 * Gives what is asked after a save: a line under the field, or a screen in the place of all else; and quietly what was left
 * unanswered. `toField` puts the caret back into the quick log.
 */
export function useQuestions(book: Book, around: Around, whom: Whom | undefined, toField: () => void) {
  const called = useCalled();
  const asked = useAsking(book, around, whom?.onScreen ?? '');
  const { asking, answered } = asked;
  const parts = useLazy(loadQuestions, asking !== undefined || whom?.contact !== undefined);
  const waiting = useWaitingQuestion(book, parts, whom?.contact);
  const leave = () => {
    asked.leave();
    toField();
  };
  const line = asking && inWords(asking.left);
  const isQuiet = waiting && !asking && !isSettled(waiting, answered);
  const lines = (
    <>
      {parts && line && (
        <parts.LineQuestion
          key={line.about.id}
          asked={line}
          begun={asking.begun}
          onInput={asked.type}
          onAnswer={(entries, said) => {
            asked.answer(entries, said);
            leave();
          }}
          onSkip={leave}
        />
      )}
      <AnsweredLine answered={answered} onUndo={() => void asked.undo()} />
      {parts && isQuiet && (
        <parts.WaitingQuestionLine waiting={waiting} onAsk={() => void asked.askAgain(waiting)} />
      )}
    </>
  );
  const loss = asking && lossOf(asking.left);
  const screen = parts && loss && whom && (
    <parts.DebriefScreen
      key={loss.impression.id}
      {...{ book, loss }}
      begun={asking.begun === '' ? undefined : begunOfText(asking.begun)}
      whom={called(whom)}
      onChange={(begun) => asked.type(textOfBegun(begun))}
      onAnswer={asked.answer}
      onClose={leave}
    />
  );
  return { lines, screen, ask: asked.ask, answersTo: asked.answersTo };
}

const lossOf = ({ question, about, half }: WaitingQuestion) =>
  question.type === 'debrief'
    ? { impression: about, sort: question.sort, ...(half ? { half } : {}) }
    : undefined;

/** Whether it was just answered for good: the book may say so a moment later. */
function isSettled({ about }: WaitingQuestion, answered: Answered | undefined): boolean {
  if (answered?.about !== about.id) return false;
  const isHalf = answered.written.some((entry) => entry.kind === 'debrief.answered' && !entry.data.done);
  return answered.standing === 'writing' || (answered.standing === 'done' && !isHalf);
}
