import { useId } from 'preact/hooks';
import type { SentDraft } from '../ui/form-drafts';
import { typedIn } from '../ui/form-text';
import { DraftForm } from '../ui/draft-form';
import { useSay } from '../ui/wording';
import { useOnScreen } from './on-screen';
import { useNaming } from './use-naming';

/** Asks to confirm a name that only a page said, or asks for a name if there is none. */
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
  const save = (form: HTMLFormElement, sent: SentDraft) => {
    const typed = typedIn(form, 'name');
    if (typed !== '') name({ name: typed, witness: false }, sent);
  };
  return (
    <DraftForm name="name" class="line-form" onSend={save}>
      <label for={id}>{say('nameAsk')}</label>
      <input id={id} name="name" dir="auto" autocomplete="off" />
      <button type="submit" class="action">
        {say('nameSave')}
      </button>
    </DraftForm>
  );
}
