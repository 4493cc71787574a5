import type { TextQuestion } from '../../domain/question/text-question';
import type { Book } from '../../store/book';
import { LineQuestion } from '../../ui/line-question';
import { useAnswer } from './use-answer';
import { useBegunAnswer } from './use-begun-answer';

interface KeptQuestionProps {
  readonly book: Book;
  readonly asked: TextQuestion;
  /** It was answered, or left. */
  readonly onClose: () => void;
}

/** The one question after Enter that takes a line, with what was typed to it before. */
export function KeptQuestion({ book, asked, onClose }: KeptQuestionProps) {
  const { begun, type, sent } = useBegunAnswer(book, asked.about.id);
  const answer = useAnswer(asked, sent);
  if (begun === undefined) return null;
  return (
    <LineQuestion
      {...{ asked, begun }}
      onInput={type}
      onSkip={onClose}
      onAnswer={(entries, said) => {
        answer(entries, said);
        onClose();
      }}
    />
  );
}
