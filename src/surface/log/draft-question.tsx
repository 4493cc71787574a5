import type { TextQuestion } from '../../domain/question/text-question';
import type { Book } from '../../store/book';
import { LineQuestion } from '../../ui/line-question';
import { useAnswer } from './use-answer';
import { useAnswerDraft } from './use-answer-draft';

interface DraftQuestionProps {
  readonly book: Book;
  readonly asked: TextQuestion;
  /** Called when it was answered or skipped. */
  readonly onClose: () => void;
}

/** The question after Enter that is answered with a line of text, once the draft of the answer was read. */
export function DraftQuestion({ book, asked, onClose }: DraftQuestionProps) {
  const { draft, type, sent } = useAnswerDraft(book, asked.about.id);
  const answer = useAnswer(asked, sent);
  if (draft === undefined) return null;
  return (
    <LineQuestion
      {...{ asked, draft }}
      onInput={type}
      onSkip={onClose}
      onAnswer={(entries, said) => {
        answer(entries, said);
        onClose();
      }}
    />
  );
}
