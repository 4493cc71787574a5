import { useId } from 'preact/hooks';
import type { SentDraft } from '../../ui/form-drafts';
import { typedIn } from '../../ui/form-text';
import { DraftForm } from '../../ui/draft-form';
import { useWording } from '../../ui/wording';
import type { DialogPartProps } from './dialog-part';

/** Changes the words of a promise. */
export function Rewording({ details: { promise }, act }: DialogPartProps) {
  const { say } = useWording();
  const id = useId();
  const reword = (form: HTMLFormElement, sent: SentDraft) => {
    const words = typedIn(form, 'words');
    if (words === '' || words === promise.text.words) return;
    void act({ type: 'reworded', words }, sent);
  };
  return (
    <DraftForm name={`reword ${promise.id}`} class="line-form" onSend={reword}>
      <label for={id}>{say('promiseNewText')}</label>
      <input name="words" id={id} dir="auto" autocomplete="off" defaultValue={promise.text.words} />
      <button type="submit" class="action">
        {say('buttonSave')}
      </button>
    </DraftForm>
  );
}
