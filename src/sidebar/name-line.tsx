import { useLazy } from '../ui/use-lazy';
import { useSay } from '../ui/wording';
import { useOnScreen } from './on-screen';

const load = () => import('./name-question');

/** The name, as the only h1, with a question below it if the name is missing or not confirmed. */
export function NameLine() {
  const { shown, whom, contact, former } = useOnScreen();
  const say = useSay();
  const question = useLazy(load, !former && (shown.name === undefined || shown.provisional));
  return (
    <>
      <h1 dir="auto" title={shown.name}>
        {shown.name ?? (contact.facts ? whom : say('nameUnread', contact.crmName))}
      </h1>
      {question && <question.NameQuestion />}
    </>
  );
}
