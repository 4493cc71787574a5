import type { Rating } from '../domain/impression/rating';
import { asTextQuestion } from '../domain/question/text-question';
import type { WaitingQuestion } from '../domain/question/waiting-question';
import type { Book } from '../store/book';
import { useChanges } from '../surface/change/changes';
import { KeptQuestion } from '../surface/log/kept-question';
import { rateLog } from '../surface/log/rate-log';
import { useSay } from '../ui/wording';
import { isWaitingQuestionShown } from './is-waiting-question-shown';
import type { Questions } from './use-questions';
import { useWaitingQuestion } from './use-waiting-question';
import { WaitingQuestionLine } from './waiting-question-line';
import './question-lines.css';

interface QuestionLinesProps {
  readonly book: Book;
  readonly questions: Questions;
  readonly contact: string | undefined;
}

/** The open text question, and a line for a question that was left unanswered. */
export function QuestionLines({ book, questions, contact }: QuestionLinesProps) {
  const say = useSay();
  const { last, write } = useChanges();
  const waiting = useWaitingQuestion(book, contact);
  const { left, ask, leave, focusField } = questions;
  const line = left && asTextQuestion(left);
  const rate = async (about: WaitingQuestion, rating: Rating) => {
    const { next } = await rateLog(write, about, rating, say);
    if (next) ask(next);
    else focusField();
  };
  return (
    <>
      {line && <KeptQuestion key={line.about.id} book={book} asked={line} onClose={leave} />}
      {waiting && isWaitingQuestionShown(waiting, left, last) && (
        <WaitingQuestionLine
          key={waiting.about.id}
          waiting={waiting}
          onAsk={() => ask(waiting)}
          onRate={(rating) => void rate(waiting, rating)}
          onSkip={focusField}
        />
      )}
    </>
  );
}
