import type { WaitingQuestion } from '../domain/question/waiting-question';
import { useAsked } from '../surface/log/use-asked';
import { useLazy } from '../ui/use-lazy';
import type { Person } from './person';

const load = () => import('./questions');

/** Returns the question after a save, and the components that show it once they have loaded. `focusField` puts the caret into the quick log. */
export function useQuestions(person: Person | undefined, focusField: () => void) {
  const { left, ask } = useAsked<WaitingQuestion>(person?.onScreen ?? '');
  const parts = useLazy(load, left !== undefined || person?.contact !== undefined);
  const loss = left && parts?.lossOf(left);
  const leave = () => {
    ask(undefined);
    focusField();
  };
  return { parts, left, loss, ask, leave, focusField };
}

/** The open question, and functions to open and leave one. */
export type Questions = ReturnType<typeof useQuestions>;
