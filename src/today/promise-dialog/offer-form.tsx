import { useId } from 'preact/hooks';
import * as amends from '../../domain/amends/entries';
import { newId } from '../../store/new-id';
import type { SentForm } from '../../ui/begun-forms';
import { typedIn } from '../../ui/form-text';
import { KeptForm } from '../../ui/kept-form';
import { useDueWords } from '../../ui/use-due-words';
import { useReadDue } from '../../surface/use-read-due';
import { useWording } from '../../ui/wording';
import type { DialogPart } from './dialog-part';

/** What we do instead, and by when: it becomes a promise of its own. */
export function OfferForm({ story: { promise }, today }: DialogPart) {
  const { say } = useWording();
  const [what, when] = [useId(), useId()];
  const due = useDueWords(useReadDue(today.own.settings));
  const offer = (form: HTMLFormElement, sent: SentForm) => {
    const words = typedIn(form, 'what');
    if (words === '' || !due.due) return;
    void today.make(amends.offer(promise, words, due.due, newId()), say('sheetSaidOffered', words), sent);
  };
  return (
    <KeptForm name={`offer ${promise.id}`} class="line-form two" onSend={offer}>
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
    </KeptForm>
  );
}
