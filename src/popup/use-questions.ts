import type { WaitingQuestion } from '../domain/question/waiting-question';
import { useOpenQuestion } from '../surface/log/use-open-question';
import { useLazy } from '../ui/use-lazy';
import type { Person } from './person';

const load = () => import('./questions');

/** Returns the question after a save, and the components that show it once they have loaded. `focusField` puts the caret into the quick log. */
export function useQuestions(person: Person | undefined, focusField: () => void) {
  const { question, ask } = useOpenQuestion<WaitingQuestion>(person?.onScreen ?? '');
  const parts = useLazy(load, question !== undefined || person?.contact !== undefined);
  const loss = question && parts?.lossOf(question);
  const leave = () => {
    ask(undefined);
    focusField();
  };
  return { parts, question, loss, ask, leave, focusField };
}

/** The open question, and functions to open and leave one. */
export type Questions = ReturnType<typeof useQuestions>;
