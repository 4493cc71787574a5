import { useId } from 'preact/hooks';
import * as amends from '../../domain/amends/entries';
import { newId } from '../../store/new-id';
import type { SentDraft } from '../../ui/form-drafts';
import { typedIn } from '../../ui/form-text';
import { DraftForm } from '../../ui/draft-form';
import { useDueWords } from '../../ui/use-due-words';
import { useReadDue } from '../../surface/use-read-due';
import { useWording } from '../../ui/wording';
import type { DialogPartProps } from './dialog-part';

/** Asks what we do instead, and by when, and makes a new promise of it. */
export function OfferForm({ details: { promise }, today }: DialogPartProps) {
  const { say } = useWording();
  const [what, when] = [useId(), useId()];
  const due = useDueWords(useReadDue(today.preferences.settings));
  const offer = (form: HTMLFormElement, sent: SentDraft) => {
    const words = typedIn(form, 'what');
    if (words === '' || !due.due) return;
    void today.make(amends.offer(promise, words, due.due, newId()), say('sheetStatusOffered', words), sent);
  };
  return (
    <DraftForm name={`offer ${promise.id}`} class="line-form two" onSend={offer}>
      <label for={what}>{say('sheetInstead')}</label>
      <input name="what" id={what} dir="auto" autocomplete="off" required />
      <label for={when}>{say('sheetByWhen')}</label>
      <input
        name="when"
        id={when}
        dir="auto"
        autocomplete="off"
        required
        value={due.words}
        onInput={(event) => void due.type(event.currentTarget.value)}
      />
      <p role="status" class="soft">
        {due.understood}
        {due.unread && say('promiseMoveUnread', due.unread)}
      </p>
      <button type="submit" class="action">
        {say('sheetOffer')}
      </button>
    </DraftForm>
  );
}
