import { useId } from 'preact/hooks';
import type { SentForm } from '../ui/begun-forms';
import { typedIn } from '../ui/form-text';
import { KeptForm } from '../ui/kept-form';
import { useSay } from '../ui/wording';
import { useOnScreen } from './on-screen';
import { useNaming } from './use-naming';

/** A name that only a page said is marked, and one yes makes it the book's; where nothing tells a name, the user is asked. */
export function NameQuestion() {
  const { shown } = useOnScreen();
  if (shown.name === undefined) return <NameForm />;
  return shown.provisional ? <ConfirmName /> : null;
}

function ConfirmName() {
  const { shown } = useOnScreen();
  const say = useSay();
  const name = useNaming();
  return (
    <p class="provisional">
      <span>{say('nameProvisional')}</span>
      <button type="button" class="link" onClick={() => shown.seen && name(shown.seen)}>
        {say('nameConfirm')}
      </button>
    </p>
  );
}

function NameForm() {
  const say = useSay();
  const name = useNaming();
  const id = useId();
  const take = (form: HTMLFormElement, sent: SentForm) => {
    const said = typedIn(form, 'name');
    if (said !== '') name({ name: said, witness: false }, sent);
  };
  return (
    <KeptForm name="name" class="line-form" onSend={take}>
      <label for={id}>{say('nameAsk')}</label>
      <input id={id} name="name" dir="auto" autocomplete="off" />
      <button type="submit" class="action">
        {say('nameSave')}
      </button>
    </KeptForm>
  );
}
