import type { Rating } from '../domain/impression/rating';
import { asTextQuestion } from '../domain/question/text-question';
import type { WaitingQuestion } from '../domain/question/waiting-question';
import type { Book } from '../store/book';
import { useChanges } from '../surface/change/changes';
import { KeptQuestion } from '../surface/log/kept-question';
import { rateLog } from '../surface/log/rate-log';
import { useSay } from '../ui/wording';
import { isQuiet } from './is-quiet';
import type { Questions } from './use-questions';
import { useWaitingQuestion } from './use-waiting-question';
import { WaitingQuestionLine } from './waiting-question-line';
import './question-lines.css';

interface QuestionLinesProps {
  readonly book: Book;
  readonly questions: Questions;
  readonly contact: string | undefined;
}

/** The question that takes a line, and quietly what was left unanswered. */
export function QuestionLines({ book, questions, contact }: QuestionLinesProps) {
  const say = useSay();
  const { last, write } = useChanges();
  const waiting = useWaitingQuestion(book, contact);
  const { left, ask, leave, toField } = questions;
  const line = left && asTextQuestion(left);
  const rate = async (about: WaitingQuestion, rating: Rating) => {
    const { next } = await rateLog(write, about, rating, say);
    if (next) ask(next);
    else toField();
  };
  return (
    <>
      {line && <KeptQuestion key={line.about.id} book={book} asked={line} onClose={leave} />}
      {waiting && isQuiet(waiting, left, last) && (
        <WaitingQuestionLine
          key={waiting.about.id}
          waiting={waiting}
          onAsk={() => ask(waiting)}
          onRate={(rating) => void rate(waiting, rating)}
          onSkip={toField}
        />
      )}
    </>
  );
}
