import type { WaitingQuestion } from '../domain/question/waiting-question';
import { useAsked } from '../surface/log/use-asked';
import { useLazy } from '../ui/use-lazy';
import type { Whom } from './whom';

const load = () => import('./questions');

/** Gives what asks after a save, once it is there, and what is asked of who is on screen. `toField` puts the caret into the quick log. */
export function useQuestions(whom: Whom | undefined, toField: () => void) {
  const { left, ask } = useAsked<WaitingQuestion>(whom?.onScreen ?? '');
  const parts = useLazy(load, left !== undefined || whom?.contact !== undefined);
  const loss = left && parts?.lossOf(left);
  const leave = () => {
    ask(undefined);
    toField();
  };
  return { parts, left, loss, ask, leave, toField };
}

/** What is asked, and the ways to ask and to leave it. */
export type Questions = ReturnType<typeof useQuestions>;
