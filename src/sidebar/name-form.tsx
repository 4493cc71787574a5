import { useId } from 'preact/hooks';
import type { SentForm } from '../ui/begun-forms';
import { typedIn } from '../ui/form-text';
import { KeptForm } from '../ui/kept-form';
import { useSay } from '../ui/wording';

interface NameFormProps {
  readonly onName: (name: string, sent: SentForm) => void;
}

/** Asks who this is, where nothing tells a name. */
export function NameForm({ onName }: NameFormProps) {
  const say = useSay();
  const id = useId();
  const take = (form: HTMLFormElement, sent: SentForm) => {
    const name = typedIn(form, 'name');
    if (name !== '') onName(name, sent);
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
