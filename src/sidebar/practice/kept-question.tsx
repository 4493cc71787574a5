import type { NewEntry } from '../../domain/journal/entry';
import type { TextQuestion } from '../../domain/question/text-question';
import type { Book } from '../../store/book';
import type { SentForm } from '../../ui/begun-forms';
import { LineQuestion } from '../../ui/line-question';
import { useBegunAnswer } from './use-begun-answer';

interface KeptQuestionProps {
  readonly book: Book;
  readonly asked: TextQuestion;
  readonly onAnswer: (
    entries: (newId: () => string) => readonly NewEntry[],
    said: string,
    sent: SentForm,
  ) => void;
  readonly onSkip: () => void;
}

/** The one question after Enter that takes a line, with what was typed to it before. */
export function KeptQuestion({ book, asked, onAnswer, onSkip }: KeptQuestionProps) {
  const { begun, type, sent } = useBegunAnswer(book, asked.about.id);
  if (begun === undefined) return null;
  return (
    <LineQuestion
      {...{ asked, begun, onSkip }}
      onInput={type}
      onAnswer={(entries, said) => onAnswer(entries, said, sent())}
    />
  );
}
