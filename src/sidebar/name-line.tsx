import { useLazy } from '../ui/use-lazy';
import { useOnScreen } from './on-screen';

const load = () => import('./name-question');

/** The name, as the only h1, with a question below it if the name is missing or not confirmed. */
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
