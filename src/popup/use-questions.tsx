import { debriefDraftOfText, textOfDebriefDraft } from '../domain/question/debrief-draft';
import type { Book } from '../store/book';
import { useLazy } from '../ui/use-lazy';
import type { Around } from './around';
import { useAsking } from './use-asking';
import { useCalled } from './use-called';
import type { Whom } from './whom';

const loadQuestions = () => import('./questions');

/**
 * Gives what is asked after a save: lines under the field, or a screen in the place of all else. `toField` puts the caret
 * back into the quick log.
 */
export function useQuestions(book: Book, around: Around, whom: Whom | undefined, toField: () => void) {
  const called = useCalled();
  const asked = useAsking(book, around, whom?.onScreen ?? '');
  const { asking } = asked;
  const parts = useLazy(loadQuestions, asking !== undefined || whom?.contact !== undefined);
  const leave = () => {
    asked.leave();
    toField();
  };
  const lines = parts && <parts.QuestionLines {...{ book, asked, leave, toField }} contact={whom?.contact} />;
  const loss = asking && parts?.lossOf(asking.left);
  const screen = parts && loss && whom && (
    <parts.DebriefScreen
      key={loss.impression.id}
      {...{ book, loss }}
      begun={asking.begun === '' ? undefined : debriefDraftOfText(asking.begun)}
      whom={called(whom)}
      onChange={(begun) => asked.type(textOfDebriefDraft(begun))}
      onAnswer={(entries, said) => asked.answerTo(asking.left, entries, said)}
      onClose={leave}
    />
  );
  return { lines, screen, ask: asked.ask, answersTo: asked.answersTo };
}
