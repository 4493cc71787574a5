import { ratedEntry } from '../domain/impression/rated-entry';
import type { Rating } from '../domain/impression/rating';
import { asTextQuestion } from '../domain/question/text-question';
import { questionAfterRating } from '../domain/question/open-question';
import type { WaitingQuestion } from '../domain/question/waiting-question';
import type { Book } from '../store/book';
import { LineQuestion } from '../ui/line-question';
import { ratingKey } from '../ui/rating-words';
import { useSay } from '../ui/wording';
import { AnsweredLine } from './answered-line';
import { isQuiet } from './is-quiet';
import type { useAsking } from './use-asking';
import { useWaitingQuestion } from './use-waiting-question';
import { WaitingQuestionLine } from './waiting-question-line';
import './question-lines.css';

interface QuestionLinesProps {
  readonly book: Book;
  readonly asked: ReturnType<typeof useAsking>;
  readonly contact: string | undefined;
  /** Leaves the open question; the caret goes back into the quick log. */
  readonly leave: () => void;
  readonly toField: () => void;
}

/** The question that takes a line, what became of the last answer, and quietly what was left unanswered. */
export function QuestionLines({ book, asked, contact, leave, toField }: QuestionLinesProps) {
  const say = useSay();
  const waiting = useWaitingQuestion(book, contact);
  const { asking, answered } = asked;
  const line = asking && asTextQuestion(asking.left);
  const rate = (left: WaitingQuestion, rating: Rating) => {
    const { id: entity, contact: whose } = left.about;
    const said = say('rateDone', say(ratingKey[rating]));
    asked.answerTo(left, () => [ratedEntry({ entity, contact: whose }, rating)], said);
    const next = questionAfterRating(left.about, rating);
    if (next) asked.askNow(next);
    else toField();
  };
  return (
    <>
      {line && (
        <LineQuestion
          key={line.about.id}
          asked={line}
          begun={asking.begun}
          onInput={asked.type}
          onAnswer={(entries, said) => {
            asked.answerTo(line, entries, said);
            leave();
          }}
          onSkip={leave}
        />
      )}
      <AnsweredLine answered={answered} onUndo={() => void asked.undo()} />
      {waiting && isQuiet(waiting, asking, answered) && (
        <WaitingQuestionLine
          key={waiting.about.id}
          waiting={waiting}
          onAsk={() => void asked.askAgain(waiting)}
          onRate={(rating) => rate(waiting, rating)}
          onSkip={toField}
        />
      )}
    </>
  );
}
