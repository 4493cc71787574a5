import type { Rating } from '../domain/impression/rating';
import { asTextQuestion } from '../domain/question/text-question';
import type { WaitingQuestion } from '../domain/question/waiting-question';
import type { Book } from '../store/book';
import type { DraftField } from '../surface/log/quick-log-field-props';
import type { ReadingSettings } from '../surface/sentence-context';
import { useChanges } from '../surface/change/changes';
import { DraftQuestion } from '../surface/log/draft-question';
import { rateLog } from '../surface/log/rate-log';
import { useSay } from '../ui/wording';
import { isWaitingQuestionShown } from './is-waiting-question-shown';
import type { Questions } from './use-questions';
import { HowItWent } from './how-it-went';
import { useWaiting } from './use-waiting';
import { WaitingQuestionLine } from './waiting-question-line';
import './question-lines.css';

interface QuestionLinesProps {
  readonly book: Book;
  readonly questions: Questions;
  readonly contact: string | undefined;
  readonly settings: ReadingSettings;
  readonly field: DraftField;
}

/** The open text question, a line for a question that was left unanswered, and how a meeting went. */
export function QuestionLines({ book, questions, contact, settings, field }: QuestionLinesProps) {
  const say = useSay();
  const { last, write } = useChanges();
  const { question: waiting, meeting } = useWaiting(book, contact);
  const { question, ask, leave, focusField } = questions;
  const line = question && asTextQuestion(question);
  const rate = async (about: WaitingQuestion, rating: Rating) => {
    const { next } = await rateLog(write, about, rating, say);
    if (next) ask(next);
    else focusField();
  };
  return (
    <>
      {line && <DraftQuestion key={line.about.id} book={book} asked={line} onClose={leave} />}
      {waiting && isWaitingQuestionShown(waiting, question, last) && (
        <WaitingQuestionLine
          key={waiting.about.id}
          waiting={waiting}
          onAsk={() => ask(waiting)}
          onRate={(rating) => void rate(waiting, rating)}
          onSkip={focusField}
        />
      )}
      {meeting && !question && <HowItWent key={meeting.id} {...{ meeting, settings, field, focusField }} />}
    </>
  );
}
