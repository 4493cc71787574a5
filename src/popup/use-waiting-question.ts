import { useEffect, useState } from 'preact/hooks';
import type { WaitingQuestion } from '../domain/question/waiting-question';
import type { Book } from '../store/book';
import type { QuestionParts } from './load-questions';

/** Gives what waits to be asked of a contact; undefined where nothing does, or until it was read. */
export function useWaitingQuestion(
  book: Book,
  parts: QuestionParts | undefined,
  contact: string | undefined,
): WaitingQuestion | undefined {
  const [found, show] = useState<{ readonly of: string; readonly waiting: WaitingQuestion | undefined }>();
  useEffect(() => {
    if (!parts || contact === undefined) return undefined;
    return parts.followQuestion(book, contact, (waiting) => show({ of: contact, waiting }));
  }, [book, parts, contact]);
  return found && found.of === contact ? found.waiting : undefined;
}
