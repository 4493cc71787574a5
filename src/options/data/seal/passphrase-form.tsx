import { useState } from 'preact/hooks';
import { logUnexpected } from '../../../browser/log';
import { fewestCharacters, isLongEnough } from '../../../store/seal/passphrase-key';
import { useSay, type MessageKey } from '../../../ui/wording';

interface PassphraseFormProps {
  readonly onSet: (passphrase: string) => Promise<void>;
  /** Absent if there is nothing to go back to. */
  readonly onCancel: (() => void) | undefined;
}

/** Sets a passphrase, typed twice. Before that it says what a lost one means. */
export function PassphraseForm({ onSet, onCancel }: PassphraseFormProps) {
  const say = useSay();
  const [trouble, setTrouble] = useState<MessageKey>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const form = event.currentTarget;
    const typed = new FormData(form);
    const [first, second] = [textOf(typed.get('first')), textOf(typed.get('second'))];
    const problem = problemOf(first, second);
    setTrouble(problem);
    if (problem) return;
    setBusy(true);
    try {
      await onSet(first);
      form.reset();
    } catch (cause) {
      logUnexpected('setting the passphrase', cause);
      setTrouble('sealFailed');
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <p>
        <strong>{say('sealLost')}</strong>
      </p>
      <label class="field">
        {say('sealField', String(fewestCharacters))}
        <input type="password" name="first" autocomplete="new-password" />
      </label>
      <label class="field">
        {say('sealAgain')}
        <input type="password" name="second" autocomplete="new-password" />
      </label>
      <div role="alert">{trouble && <p class="trouble">{say(trouble, String(fewestCharacters))}</p>}</div>
      <p class="act">
        <button type="submit" class={onCancel ? 'primary' : 'action'} disabled={isBusy}>
          {say('sealSave')}
        </button>
        {onCancel && (
          <button type="button" class="action" disabled={isBusy} onClick={onCancel}>
            {say('buttonCancel')}
          </button>
        )}
        <span class="soft" role="status">
          {isBusy && say('sealMaking')}
        </span>
      </p>
    </form>
  );
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');

function problemOf(first: string, second: string): MessageKey | undefined {
  if (!isLongEnough(first)) return 'sealShort';
  return first === second ? undefined : 'sealDiffer';
}
