import { useLazy } from '../ui/use-lazy';
import { useOnScreen } from './on-screen';

const load = () => import('./name-question');

/** Who this is: the only h1; and below it the question, where the name is not sure. */
export function NameLine() {
  const { shown, whom } = useOnScreen();
  const question = useLazy(load, shown.name === undefined || shown.provisional);
  return (
    <>
      <h1 dir="auto" title={shown.name}>
        {whom}
      </h1>
      {question && <question.NameQuestion />}
    </>
  );
}
