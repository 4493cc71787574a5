import { useRef, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { OpenQuestion } from '../domain/question/open-question';
import type { WaitingQuestion } from '../domain/question/waiting-question';
import type { Book } from '../store/book';
import { draftKey, saveDraft, readDraft } from '../store/drafts';
import type { Around } from './around';
import { useAnswers, type Answer } from './use-answers';

/** A question that is being asked. */
export interface Asking {
  readonly left: WaitingQuestion;
  /** What was typed before, and not answered. */
  readonly begun: string;
  /** Who was on screen when it was asked. */
  readonly onScreen: string;
}

/** Gives the question that is open for who is on screen, what is typed to it, and what became of the last answer. */
export function useAsking(book: Book, around: Around, onScreen: string) {
  const [last, show] = useState<Asking>();
  const asking = last?.onScreen === onScreen ? last : undefined;
  const typed = useRef('');
  const answers = useAnswers(book, around, ({ draft, typed: text }) => void keep(book, draft, text));

  const put = (next: Asking | undefined) => {
    typed.current = next?.begun ?? '';
    answers.forget();
    show(next);
  };
  /** Asks what a save left for whoever was on screen then; undefined: nothing, and what was asked is closed. */
  const ask = (left: OpenQuestion | undefined, whose: string) =>
    put(left && { left, begun: '', onScreen: whose });
  /** Asks who is on screen. */
  const askNow = (left: OpenQuestion) => ask(left, onScreen);
  /** Asks again what waits, with what was typed to it before. */
  const askAgain = async (left: WaitingQuestion) =>
    put({ left, begun: await begunBefore(book, draftOf(left)), onScreen });

  const type = (text: string) => {
    typed.current = text;
    if (asking) void keep(book, draftOf(asking.left), text);
  };
  const answerTo = (left: OpenQuestion, entries: Answer['entries'], said: string) => {
    const draft = draftOf(left);
    const { question, about } = left;
    void answers.answer({
      about: about.id,
      question: question.type,
      draft,
      onScreen,
      typed: typed.current,
      entries,
      said,
    });
  };
  const leave = () => show(undefined);
  const answered = answers.last?.onScreen === onScreen ? answers.last : undefined;
  return { asking, answered, ask, askNow, askAgain, type, answerTo, leave, ...pick(answers) };
}

const pick = ({ undo, answersTo }: ReturnType<typeof useAnswers>) => ({ undo, answersTo });

/** A popup closes with the next click beside it: what was begun is kept by the interaction that it is about. */
const draftOf = ({ about }: OpenQuestion): string => draftKey('answer', about.id);

async function keep(book: Book, key: string, text: string): Promise<void> {
  try {
    await saveDraft(book, { key, text, changes: [], at: Date.now() });
  } catch (cause) {
    logUnexpected('keeping an answer that was begun', cause);
  }
}

async function begunBefore(book: Book, key: string): Promise<string> {
  try {
    return (await readDraft(book, key))?.text ?? '';
  } catch (cause) {
    logUnexpected('reading an answer that was begun', cause);
    return '';
  }
}
